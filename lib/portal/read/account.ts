import type { PortalMap } from '../types';
import { isCompany, namesIn } from './company';
import { labelIn } from './labels';
import { clean, normalise } from './normalise';
import { closest, type El, find, isEl, isTable, MAIL, rawText, walk, within } from './tree';

/** What the portal's account button says: who is signed in, and for which organisation. */
export interface Account {
  organisation?: string;
  /** What a caption or a switch of accounts in the bar names, outside of the button. */
  named?: string;
  person?: string;
  mail?: string;
  tenantId?: string;
}

/** Names of the button and its parts. That the portal's bar has such a button is shown; how it is built is a guess. */
const BUTTON_NAME = /account|persona|profile|avatar|me-?control|mectrl|user/i;
/** Buttons that speak of somebody else. */
const ELSEWHOSE = /customer|client|provider|distributor|reseller|subscription|notif|message|feedback|request|invit|support/i;
const REGION_NAME =
  /(^|[\s_-])(account|persona|profile|me-?control|mectrl|user)([\s_-]?(button|menu|card|info|control|area|manager|header|text))?([\s_-]|$)/i;
const ORGANISATION = /org(ani[sz]ation)?([-_ ]?name)?\b|tenant(-?name)?\b|company|account-?name/i;
/** A part that can only be the name of the account in use, in a button of the bar that does not name itself. */
const OWN_NAME = /\b(org|organi[sz]ation|tenant|account)[-_]?name/i;
const PERSON = /user-?name|display-?name|person|signed-?in|upn|e-?mail/i;
const ADDRESSES_SOMEBODY = /\b(account manager|account|profile|signed in|logged in)\s+(for|as|of)\s+(.+)$/is;
const LABELLED = /^(?:(?:current|partner)\s+)?(?:account|organi[sz]ation)(?:\s+name)?$/i;
/** A caption of its own, with the organisation's name beside it. `Account` alone can as well stand over a person. */
const CAPTION = /^(?:(?:current|partner)\s+)?organi[sz]ation(?:\s+name)?$/i;
/** Words of a card that is about somebody to turn to. */
const TO_TURN_TO = /\b(contact|manager|support|help|questions?|ask|e?-?mail us|your)\b|@microsoft\.com$/i;
const SWITCH = /^(switch|change|select|choose|current)\s+(partner\s+)?(account|organi[sz]ation|company|directory)\b/i;
const TENANT = /^(?:tenant|directory|microsoft)(?: id)?$/i;
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Commands, presence and job titles: neither a person nor an organisation. */
const NO_NAME =
  /^(microsoft )?partner cent(er|re)$|\b(sign|log)(ed)?[ -]?(in|out|off)\b|\b(settings|profile|account|menu|preferences|help|online|offline|available|away|busy|admin(istrator)?|agent|manager|owner|director|engineer|consultant|developer|specialist|lead|head|sales|support|user|guest|member|ceo|cto|cio|cfo|coo|team|department|architect|analyst|president|chief|vice|officer|assistant|accountant|technician|partner)\b|geschäftsführ|leiter|vertrieb|buchhalt|direct(eu|ri|o)r|diretto|responsable|gerente|директор|менеджер|経理|部長|社長|営業|経営|经理|总监|主管/i;

/** A bar that is still filling shows a word in the name's place: that word is nobody's name. */
const PLACEHOLDER =
  /(…|\.\.\.)$|^(loading( account)?|wird geladen|laden|chargement|cargando|caricamento|carregando|загрузка|読み込み中|正在加载|加载中|正在載入|लोड हो रहा है)$/i;

const naming = (el: El): string =>
  ['id', 'class', 'testid', 'data-testid', 'data-automation-id', 'uitestid', 'data-l10n-key', 'part'].map((a) => el.a[a] ?? '').join(' ');
const spoken = (el: El): string => `${el.a['aria-label'] ?? ''}\n${el.a.title ?? ''}`;
const isButton = (el: El): boolean =>
  el.role === 'button' || /^(button|summary|he-(button|persona|avatar|account.*|menu-button))$/.test(el.tag);
const isBar = (el: El): boolean => el.role === 'banner' || /^(he-)?header$/.test(el.tag);
/** Other windows of the portal; they show other people's data. */
const isPanel = (el: El): boolean =>
  /^(dialog|aside|he-(dialog|drawer|flyout))$/.test(el.tag) || /^(dialog|alertdialog|complementary|region|tooltip)$/.test(el.role);
/** Entries of a menu are other accounts and commands. */
const isChoice = (el: El): boolean =>
  /^(menuitem\w*|option|listbox|radio|listitem|navigation|tablist|search)$/.test(el.role) || /^(li|nav|select|option|main)$/.test(el.tag);

/** One piece of text in a region, with the element it stands in. */
interface Piece {
  text: string;
  el: El;
}

function piecesOf(region: El): Piece[] {
  const pieces: Piece[] = [];
  walk(region, (el) => {
    if (el !== region && isChoice(el)) return false;
    for (const kid of el.kids)
      if (!isEl(kid))
        for (const part of kid.split(/\s*[|·•]\s*/)) {
          const text = clean(part);
          if (text) pieces.push({ text, el });
        }
    return true;
  });
  return pieces;
}

/**
 * The account button of the portal, and what it says. `null`: there is none. Only the parts that a careful reader can tell
 * apart are taken: a bare name may be a person's or a company's. `mixed`: bar and content are not to be told apart under
 * `root`; then only a bar or a button that says whose account it is counts.
 */
export function accountOf(root: El, mixed: boolean, map: PortalMap): Account | null {
  const regions: El[] = [];
  walk(root, (el) => {
    if (isTable(el) || isChoice(el) || ELSEWHOSE.test(naming(el)) || (isPanel(el) && !/account|mectrl|me-?control/i.test(naming(el))))
      return false;
    if (isBar(el)) return true;
    const says = `${rawText(el)} ${spoken(el)}`;
    const addresses = /account manager|signed in as/i.test(spoken(el));
    if (mixed && !addresses && !closest(el, isBar)) return true;
    const isRegion = isButton(el)
      ? MAIL.test(says) ||
        BUTTON_NAME.test(naming(el)) ||
        addresses ||
        (!!closest(el, isBar) && !!find(el, (e) => OWN_NAME.test(naming(e))))
      : el.up && REGION_NAME.test(naming(el)) && MAIL.test(says);
    if (isRegion) regions.push(el);
    return !isRegion;
  });
  // The button before what it opens.
  regions.sort((a, b) => Number(isButton(b)) - Number(isButton(a)));
  const account: Account = {};
  for (const region of regions) {
    const one = read(region, map);
    for (const key of ['mail', 'organisation', 'person', 'tenantId'] as const) if (one[key]) account[key] ??= one[key];
  }
  if (!regions.length && !mixed) {
    const card = cardIn(root, map);
    // Nothing says that this card is the portal's own: a name beside the person's counts with its legal form only.
    const { mail, person, organisation } = card ? read(card, map) : {};
    if (card) regions.push(card);
    if (mail) account.mail = mail;
    if (person) account.person = person;
    if (organisation && isCompany(organisation)) account.organisation = organisation;
  }
  const named = switcherIn(root, account.mail, map);
  if (named) account.named = named;
  return regions.length || named ? account : null;
}

/**
 * A card without a name of its own, above the content: the one mail address there, with a name that resembles it. An address to write
 * to has no such name beside it, or says what for.
 */
function cardIn(root: El, map: PortalMap): El | undefined {
  const held: El[] = [];
  let above = true;
  walk(root, (el) => {
    if (el.kids.includes('@')) above = false;
    if (
      !above ||
      isTable(el) ||
      isChoice(el) ||
      isPanel(el) ||
      /^(footer)$/.test(el.tag) ||
      el.role === 'contentinfo' ||
      ELSEWHOSE.test(naming(el))
    )
      return false;
    if (el.kids.some((k) => !isEl(k) && MAIL.test(k))) held.push(el);
    return true;
  });
  if (held.length !== 1) return undefined;
  const card = closest(held[0]!, (el) => piecesOf(el).length > 1, 4);
  const texts = card ? piecesOf(card).map((p) => p.text) : [];
  const mail = MAIL.exec(texts.join('\n'))?.[0];
  return card &&
    mail &&
    texts.length <= 5 &&
    !texts.some((t) => TO_TURN_TO.test(t)) &&
    namesAmong(texts, map).some((n) => resembles(n, mail))
    ? card
    : undefined;
}

function read(region: El, map: PortalMap): Account {
  const pieces = piecesOf(region);
  const spokenTexts: string[] = [];
  walk(region, (el) => {
    if (el !== region && isChoice(el)) return false;
    spokenTexts.push(...[el.a['aria-label'], el.a.title].filter((t) => t !== undefined));
    return true;
  });
  const account: Account = {};
  const mails = new Set([...pieces.map((p) => p.text), ...spokenTexts].flatMap((t) => MAIL.exec(t)?.[0].toLowerCase() ?? []));
  if (mails.size === 1) account.mail = [...mails][0]!;
  const ids = new Set(pieces.flatMap((p, i) => tenantIn(p.text, pieces[i - 1]?.text) ?? []));
  if (ids.size === 1) account.tenantId = [...ids][0]!;

  const leaf = (kind: RegExp, not?: RegExp): string | undefined => {
    const found = new Set(
      pieces
        .filter(
          (p) =>
            !MAIL.test(p.text) &&
            !PLACEHOLDER.test(p.text) &&
            p.text.length <= 120 &&
            closest(p.el, (e) => kind.test(naming(e)) && !not?.test(naming(e)), partsUp(p.el, region)),
        )
        .map((p) => p.text),
    );
    return found.size === 1 ? [...found][0] : undefined;
  };
  const said = spokenTexts.flatMap((t) => {
    const list = ADDRESSES_SOMEBODY.exec(t)?.[3];
    if (list) return namesIn(list);
    // A tip of three lines, one of them the address alone, says the two others too; a sentence around an address does not.
    const parts = namesIn(t);
    return parts.length === 3 && parts.some((p) => MAIL.exec(p)?.[0] === p) ? parts : isCompany(t) ? [t] : [];
  });
  const names = namesAmong([...pieces.map((p) => p.text), ...said], map);
  const companies = names.filter(isCompany);
  const organisation = leaf(ORGANISATION, PERSON) ?? (companies.length === 1 ? companies[0] : undefined);
  const person = leaf(PERSON);
  if (organisation) account.organisation = organisation;
  if (person) account.person = person;
  const alike = account.mail ? names.filter((n) => resembles(n, account.mail!)) : [];
  if (alike.length === 1 && !isCompany(alike[0]!)) account.person ??= alike[0]!;
  // A mail address and two names: the one that is not the person's is the organisation's.
  if (names.length === 2 && alike.length === 1 && !companies.length) account.organisation ??= names.find((n) => n !== alike[0])!;
  return account;
}

/** Steps from a piece up to, but not including, the region. */
function partsUp(el: El, region: El): number {
  let n = -1;
  for (let at: El | null = el; at && at !== region; at = at.up) n++;
  return n;
}

/** Texts that can be the name of a person or an organisation, each once. */
function namesAmong(texts: readonly string[], map: PortalMap): string[] {
  const names = new Map<string, string>();
  for (const text of texts) {
    const name = clean(text.replace(MAIL, '').replace(/^[\s<(,;:-]+|[\s<>(),;:-]+$/g, ''));
    const isName =
      /\p{L}{2}/u.test(name) && name.length <= 120 && !PLACEHOLDER.test(name) && !/^\p{Lu}{1,3}$/u.test(name) && !/[:：?!]$/.test(name);
    if (!isName || (NO_NAME.test(name) && !isCompany(name)) || labelIn(map, name, 'role.') || LABELLED.test(name) || TENANT.test(name))
      continue;
    if (!GUID.test(name.replace(/^.*:\s*/, ''))) names.set(normalise(name), name);
  }
  return [...names.values()];
}

/** Does a name look like the part of a mail address before the @: `Anna Berg` and `a.berg`, `annab`, `berg`? */
function resembles(name: string, mail: string): boolean {
  const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const local = plain(mail.split('@')[0]!).replace(/[^\p{L}]/gu, '');
  const words = plain(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return local.length > 1 && (words.some((w) => w.length > 2 && local.includes(w)) || words.map((w) => w[0]).join('') === local);
}

function tenantIn(text: string, before = ''): string | undefined {
  const [label, id] = text.includes(':') ? text.split(/\s*:\s*/) : [before.replace(/\s*:$/, ''), text];
  return id && GUID.test(id.trim()) && TENANT.test(label!.trim()) ? id.trim().toLowerCase() : undefined;
}

/** A switch of accounts in the bar, or `Account:` with a value beside it: the value, unless it may be a person. */
function switcherIn(root: El, mail: string | undefined, map: PortalMap): string | undefined {
  const bar = find(root, isBar);
  if (!bar) return undefined;
  const found = new Set<string>();
  walk(bar, (el) => {
    if (isChoice(el) || ELSEWHOSE.test(naming(el))) return false;
    const pieces = (isButton(el) || el.role === 'combobox') && SWITCH.test(el.a['aria-label'] ?? '') ? piecesOf(el) : [];
    if (pieces.length === 1) found.add(pieces[0]!.text);
    return true;
  });
  const pieces = piecesOf(bar);
  pieces.forEach(({ text }, i) => {
    const [label, value] = text.split(/\s*:\s*/);
    if (value !== undefined && LABELLED.test(label!)) found.add(value || (pieces[i + 1]?.text ?? ''));
    const next = pieces[i + 1];
    // Caption and name alone in their part of the bar: two of a row of commands are no pair.
    const own = pieces[i]!.el;
    const pair = next && CAPTION.test(text) ? closest(own, (e) => within(next.el, e)) : null;
    const leads = closest(own, (e) => e.tag === 'a' || isButton(e));
    if (pair && piecesOf(pair).length === 2 && (!leads || within(next!.el, leads))) found.add(next!.text);
  });
  const names = namesAmong([...found], map);
  return names.length === 1 && found.size === 1 && !(mail && resembles(names[0]!, mail)) ? names[0] : undefined;
}
