import { countryAtEnd, countryOf } from '../read/countries';
import { looksLikeDay } from '../read/dates';
import type { Line } from '../read/look';
import { bare } from '../read/normalise';
import { saysNothing } from '../read/nothing';
import { daysApart, withoutParts } from '../read/parts';
import { agreedWord, isDash, labelAt, linesAfter, sectionLines, textAfter, wordAfter } from '../read/value';
import { type Context, isSure, labelClues, put, type Reader } from './context';
import { readLocations } from './locations';
import { PROGRAMME } from './status-words';
import { readFixNow, readIdentityStep, readSteps, readVerification, verificationLines } from './verification';

const MAIL = /(?<![^\s@,;:()<>"])[^\s@,;:()<>"]+@[^\s@,;:()<>"]+\.[a-z]{2,}/i;
const PHONE = /\+?\d[\d\s().-]{6,}\d/;
/** A person's name: two to four capitalised words, none of which says that something is missing or to be done. */
const PERSON =
  /^(?!.*\b(no|not|none|add|missing|required|provide[d]?|update|pending|unknown|contact|details?|learn|verified|more|help|support|information|informationen|weitere|mehr|privacy|statement|policy|terms|keine?|kontakt)\b)\p{Lu}[\p{L}'’.-]+( \p{Lu}[\p{L}'’.-]*){1,3}$/iu;
const CAPITALS = /^\p{Lu}\S*( \p{Lu}\S*){1,3}$/u;

/** A name in a script without capitals, in front of the address on its line or above it; words for an address or a company are none. */
const UNCASED =
  /^(?!.*(邮|電子|电子|メール|이메일|ईमेल|联系|連絡|담당|公司|会社|회사|कंपनी|संपर्क))[\p{Lo}\p{M}]+([ ・·][\p{Lo}\p{M}]+){0,3}$/u;

/** Legal info: what the selected tab shows. Without a tab that is known, only what is unmistakable is read. */
export const readLegalInfo: Reader = (context) => {
  for (const scope of scopesOf(context)) {
    // In the list of programmes each of the others has its own row; a part headed by its name is about it alone.
    if (scope.page.tab === 'reseller') readReseller({ ...scope, lines: withoutParts(scope.lines, OTHERS.reseller) });
    else if (scope.page.tab === 'partner') readPartner({ ...scope, lines: withoutParts(scope.lines, OTHERS.partner) });
    else if (!scope.page.tab) readProgramme(scope);
  }
};

/** One scope per tab; a page that shows the tabs as headed parts one below the other has one per part. */
function scopesOf(context: Context): Context[] {
  if (context.page.tab) return [context];
  const parts = ['partner', 'reseller'].flatMap((tab) => {
    const heading = context.lines.filter((l) => l.kind === 'heading' && l.hits.some((h) => h.key === `tab.${tab}`));
    const rank = heading[0]?.level ?? 0;
    if (heading.length !== 1) return [];
    const from = context.lines.indexOf(heading[0]!);
    const to = context.lines.findIndex((l, i) => i > from && l.kind === 'heading' && l.level <= rank);
    const lines = context.lines.slice(from + 1, to < 0 ? undefined : to);
    return [{ ...context, lines, page: { ...context.page, tab } }];
  });
  return parts.length ? parts : [context];
}

/** Names of the other programmes, which have verifications and statuses of their own. */
const OTHERS = {
  reseller: ['word.maicpp', 'tab.partner', 'tab.developer'],
  partner: ['word.reseller', 'tab.reseller', 'tab.csp', 'tab.developer'],
} as const;

function readReseller(context: Context): void {
  readVerification(context, 'verification.status');
  readSteps(context);
  readFixNow(context, verificationLines(context.lines));
  readProgramme(context);
  readCompany(context);
}

function readPartner(context: Context): void {
  readVerification(context, 'maicpp.verification');
  readIdentityStep(context);
  const status = agreedWord(context.lines, 'field.maicppStatus', PROGRAMME) ?? programmeRow(context, 'word.maicpp');
  if (status && isSure(context, true, status.hit))
    put(context, 'programme.maicpp', status.value, labelClues(context.page, 'field.maicppStatus', status.text));
  readLocations(context);
}

function readProgramme(context: Context): void {
  const { lines } = context;
  const status =
    agreedWord(lines, 'field.resellerStatus', PROGRAMME) ??
    // The older look: terms, the date, and “Signed”.
    agreedWord(daysApart(lines, context.map, context.page.lang), 'field.resellerTerms', PROGRAMME, (l) =>
      looksLikeDay(l.text, context.page.lang),
    ) ??
    (context.page.tab ? programmeRow(context, 'word.reseller') : null);
  if (status && isSure(context, !!context.page.tab, status.hit))
    put(context, 'programme.reseller', status.value, labelClues(context.page, 'field.resellerStatus', status.text));
}

/** Program info as a list of programmes: the programme's name, then its status. */
function programmeRow({ lines }: Context, key: string) {
  const section = sectionLines(lines, 'section.programInfo');
  const found = labelAt(section, key).flatMap(
    (at) => wordAfter(section, at, PROGRAMME, (l) => l.hits.some((h) => h.key === 'col.status')) ?? [],
  );
  return found.length === 1 ? found[0]! : null;
}

function readCompany(context: Context): void {
  const { lines, page } = context;
  const one = (key: string): string | null => {
    const values = new Set(labelAt(lines, key).flatMap((at) => textAfter(lines, at) ?? []));
    const value = [...values][0];
    return values.size === 1 && value && !isDash(value) && value.length <= 400 ? value : null;
  };
  const name = one('field.companyName');
  if (name) put(context, 'legal.companyName', name, labelClues(page, 'field.companyName', name));
  const address = one('field.legalAddress');
  if (address) {
    put(context, 'legal.address', address, labelClues(page, 'field.legalAddress', address));
    const last = address.split(/[,\n]/).at(-1)!.trim();
    const country = countryAtEnd(address, page.lang);
    // Under an address without one, the country may have a field of its own.
    const named = country ? null : one('col.country');
    const own = named && countryOf(named, page.lang);
    if (country) put(context, 'account.country', country, labelClues(page, 'field.legalAddress', last));
    else if (named && own) put(context, 'account.country', own, labelClues(page, 'col.country', named));
  }
  readPrimaryContact(context);
  readPresence(context, 'field.securityContact', 'legal.securityContact');
  readPresence(context, 'section.support', 'legal.supportContact');
  const number = labelAt(lines, 'field.registrationNumber').flatMap((at) => textAfter(lines, at) ?? []);
  if (number.length === 1) {
    if (isDash(number[0]!)) put(context, 'legal.registrationNumber', 'absent', labelClues(page, 'field.registrationNumber', '-'));
    // The number itself is not kept, not even as a clue.
    else if (!/^(not?|none|add)\b/i.test(number[0]!) && /\d{3}/.test(number[0]!.replace(/[\s./-]/g, '')))
      put(context, 'legal.registrationNumber', 'present', labelClues(page, 'field.registrationNumber', ''));
  }
}

const statements = (after: readonly Line[]): Line[] => after.filter((l) => l.kind === 'text' || l.kind === 'link');

function readPrimaryContact(context: Context): void {
  const { lines, page } = context;
  const found = labelAt(lines, 'field.primaryContact').map((at) => statements(contactLines(lines, at)));
  const withMail = found.filter((f) => f.some((l) => MAIL.test(l.text)));
  if (withMail.length !== 1) return;
  const text = withMail[0]!.map((l) => l.text);
  const mail = MAIL.exec(text.join(' '))![0].toLowerCase();
  const isBeforeMail = (i: number): boolean =>
    MAIL.test(text[i]!) || (i === 0 && !withMail[0]![0]!.hits.length && MAIL.test(text[1] ?? ''));
  put(context, 'legal.primaryContactEmail', mail, labelClues(page, 'field.primaryContact', ''));
  const name = text
    .map((t) =>
      t
        .replace(MAIL, '')
        .replace(/[\s,;()<>-]+$/, '')
        .trim(),
    )
    .find((t, i) => (PERSON.test(t) && CAPITALS.test(t)) || (isBeforeMail(i) && t.length <= 40 && UNCASED.test(t)));
  put(context, 'legal.primaryContact', name ? `${name}, ${mail}` : mail, labelClues(page, 'field.primaryContact', ''));
}

/** What stands under a contact's label, or under it as a heading of a part of its own. */
const contactLines = (lines: readonly Line[], at: number): Line[] => linesAfter(lines, at, 16);

/** Is a line a person's name by itself? A link is called by where it leads; in another language two words may say anything. */
const isPerson = ({ kind, text, hits }: Line, lang: string): boolean =>
  kind === 'text' && !hits.length && /^en\b/i.test(lang) && PERSON.test(text) && CAPITALS.test(text) && !saysNothing(text);

/** Is something there beside the label? A dash says no; an address, a telephone number or a person's name says yes. */
function readPresence(context: Context, key: string, fact: 'legal.securityContact' | 'legal.supportContact'): void {
  const { lines, page } = context;
  const verdicts = new Set<'present' | 'absent'>();
  for (const at of labelAt(lines, key)) {
    const after = statements(contactLines(lines, at));
    // “Not provided”: what stands below it belongs to something else. A dash says it for sure.
    const first = after[0];
    if (first?.kind === 'text' && !isDash(first.text) && saysNothing(first.text)) continue;
    if (after.some((l) => MAIL.test(l.text) || PHONE.test(l.text) || isPerson(l, page.lang))) verdicts.add('present');
    // Every field of the contact with a dash beside it.
    else if (after.length > 1 && after.every((l, i) => (i % 2 ? isDash(l.text) : !isDash(l.text)))) verdicts.add('absent');
    else if (after[0] && /^-+$/.test(bare(after[0].text)) && (after.length === 1 || !after[1]!.hits.length)) verdicts.add('absent');
  }
  const verdict = [...verdicts][0];
  if (verdict && verdicts.size === 1) put(context, fact, verdict, labelClues(page, key, ''));
}
