import { labelsOf } from '../read/labels';
import { bare, clean } from '../read/normalise';
import { saysNothing } from '../read/nothing';
import { inPieces } from '../read/pieces';
import { closest, type El, isEl, walk } from '../read/tree';
import { clue, isDash, isSentence } from '../read/value';
import { type Context, put, type Reader } from './context';
import { isElsewhere } from './relationship';

/** One piece of text of the page, fields to choose from included. */
interface Piece {
  text: string;
  el: El;
  key: string | undefined;
  heading: boolean;
}

/** Lists that are open to choose from, and other windows: what could be, not what is. */
const isOffer = ({ tag, role }: El): boolean =>
  /^(listbox|option|menu|menuitem|dialog|alertdialog|tooltip|note)$/.test(role) ||
  /^(option|datalist|dialog|nav|aside|blockquote|q|del|s|strike|he-(menu|option|listbox|tooltip|dialog|drawer|flyout|help|hint))$/.test(
    tag,
  );

const isField = ({ tag, role, a }: El): boolean =>
  'filled' in a || /^(combobox|textbox)$/.test(role) || /^he-(combobox|dropdown|select|text-field|input)$/.test(tag);
const isCommand = ({ tag, role }: El): boolean =>
  (tag === 'a' || tag === 'button' || tag === 'he-button' || role === 'button') && role !== 'combobox';

function piecesOf({ sight, map }: Context): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, el: El): void => {
    const whole = clean(text);
    if (!whole) return;
    const key = labelsOf(map, whole).find((h) => /^(field|section|col)\./.test(h.key))?.key;
    const colon = key ? null : /^(.{2,60}?)\s*[:：]\s*(\S.*)$/u.exec(whole);
    const label = colon && labelsOf(map, colon[1]!).find((h) => h.key.startsWith('field.'))?.key;
    const heading = !!closest(el, (e) => /^h[1-6]$/.test(e.tag) || e.role === 'heading', 3);
    if (colon && label) pieces.push({ text: colon[1]!, el, key: label, heading }, { text: colon[2]!, el, key: undefined, heading: false });
    else pieces.push({ text: whole, el, key, heading });
  };
  walk(sight.content, (el) => {
    if (isOffer(el)) return false;
    // Components carry their label as an attribute.
    const named = el.a.label ?? (isField(el) ? el.a['aria-label'] : undefined);
    if (named) add(named, el);
    // A field that is filled and whose text is not taken.
    if (el.a.filled === '1' && !el.kids.length) pieces.push({ text: '', el, key: undefined, heading: false });
    const word = inPieces(el, map);
    if (word) add(word, el);
    else for (const kid of el.kids) if (!isEl(kid)) add(kid, el);
    return !word;
  });
  return pieces;
}

/** What stands at a label, up to the next label or heading. `null`: the label is not there, or more than once. */
function at(pieces: readonly Piece[], key: string): Piece[] | null {
  const places = pieces.flatMap((p, i) => (p.key === key ? i : []));
  // The label as text and as the component's attribute is one.
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (places.some((p, i) => i > 0 && !closest(pieces[p]!.el, (e) => e === pieces[first]!.el, 6) && p > first + 1)) return null;
  const end = pieces.findIndex((p, i) => i > last && (p.key || p.heading));
  return pieces.slice(last + 1, end < 0 ? last + 8 : Math.min(end, last + 8));
}

/** “Contoso (ID: 0012345)”: the PartnerID of the reseller, as documents of 2023 show the field's choices. */
const PARTNER_ID = /\((?:[^()\d]{0,20})(\d{4,10})\)\s*$/;
/** What a field says while nothing is chosen. */
const NOTHING_YET = /^(select|choose|pick|add|set|assign|enter|change|edit|loading|please)\b|…$|\.\.\.$/i;

/**
 * One subscription of a customer: the reseller put on it, and whether a designated support contact is named; who that is, is not kept.
 * “No indirect reseller” is no PartnerID, and so nothing.
 */
export const readSubscription: Reader = (context) => {
  const { page } = context;
  const { tenantId, subscriptionId } = page.params;
  if (!tenantId || !subscriptionId) return;
  const subject = { kind: 'subscription' as const, id: `${tenantId}/${subscriptionId}`.toLowerCase() };
  if (isElsewhere(context, tenantId.toLowerCase())) return;
  const pieces = piecesOf(context);

  const reseller = at(pieces, 'field.resellerPartnerId')?.filter((p) => p.text && !closest(p.el, isCommand, 3)) ?? [];
  // What stands first is the value; what follows it may be an example, or another field whose label nobody knows.
  const chosen = reseller.find((p) => !isSentence(p.text))?.text ?? '';
  const ids = new Set(reseller.flatMap((p) => PARTNER_ID.exec(p.text)?.[1] ?? []));
  const id = PARTNER_ID.exec(chosen)?.[1];
  if (id && ids.size === 1)
    put(context, 'subscription.resellerPartnerId', id, [clue('url', page.id), clue('label', 'field.resellerPartnerId')], subject);

  const [contact] = at(pieces, 'field.supportContact')?.filter((p) => !closest(p.el, isCommand, 3)) ?? [];
  if (!contact) return;
  const inField = !!closest(contact.el, isField, 4);
  const english = /^en\b/i.test(page.lang);
  // An empty mark stands for a field that is filled; words in a field of another language may ask for a choice.
  const present =
    contact.text === '' ||
    (/\p{L}/u.test(bare(contact.text)) &&
      (inField ? english : true) &&
      !NOTHING_YET.test(contact.text) &&
      !saysNothing(bare(contact.text)));
  const said = isDash(contact.text) && contact.text !== '' ? 'absent' : present && !/[.!?。]$/.test(contact.text) ? 'present' : null;
  if (said) put(context, 'subscription.supportContact', said, [clue('url', page.id), clue('label', 'field.supportContact')], subject);
};
