import { dayIn, looksLikeDay } from '../read/dates';
import { cellText, columnOf, gridsOf } from '../read/grid';
import { labelsOf } from '../read/labels';
import { type Line, look } from '../read/look';
import { isEmptyList } from '../read/none';
import { bare, normalise } from '../read/normalise';
import { saysOver } from '../read/over';
import { closest, type El, isEntry, within } from '../read/tree';
import { clue, isDash, labelAt, textAfter } from '../read/value';
import { isWhole } from '../read/whole';
import type { PortalMap } from '../types';
import { readBanner } from './banner';
import { type Context, put, type Reader } from './context';

interface Entry {
  program: string;
  date: string;
  by: string;
  /** What stands in the column of states, or at the label; empty where there is none. */
  status: string;
  lines: Line[];
}

/** States that an agreement in force may be in. Any other word in a column of states, or one that nobody knows, leaves it open. */
const IN_FORCE = /^v\.(accepted|active|approved|signed|completed|notAccepted|pending)$/;

/** Programmes whose rows are not the agreement of the CSP programme, in the words the portal uses for them. */
const OTHER_PROGRAMME = /network|ai cloud partner|marketplace|developer|referral|incentive|advertis|windows|edge|xbox/;

/** Agreements: is the Microsoft Partner Agreement of the CSP programme accepted? Rows of other agreements say nothing. */
export const readAgreements: Reader = (context) => {
  readBanner(context);
  const entries = entriesOf(context).filter((e) => !OTHER_PROGRAMME.test(normalise(e.program)));
  if (entries.length > 0) put(context, 'agreement.mpaListed', true, [clue('row', 'word.mpa')]);
  else if (lacksIt(context)) put(context, 'agreement.mpaListed', false, [clue('columns', 'col.agreement')]);
  const verdicts = entries.map((e) => ({ ...e, verdict: verdictOf(e, context) }));
  const states = new Set(verdicts.map((v) => v.verdict));
  const said = context.out.readings.find((r) => r.fact === 'agreement.mpa');
  // Rows that disagree, or that say something else than the notice: nothing is certain then.
  if (states.size !== 1) return;
  const { verdict, date, by } = verdicts[0]!;
  if (!verdict) return;
  if (said && said.value !== verdict) {
    context.out.readings.splice(context.out.readings.indexOf(said), 1);
    return;
  }
  const clues = [clue('row', 'word.mpa'), clue('columns', verdict === 'accepted' ? 'col.dateAccepted' : 'v.notAccepted', date)];
  if (!said) put(context, 'agreement.mpa', verdict, clues);
  if (verdict !== 'accepted' || verdicts.length > 1) return;
  const day = dayIn(date, context.page.lang);
  if (day) put(context, 'agreement.mpaAcceptedOn', day, clues);
  if (by && !isDash(by)) put(context, 'agreement.mpaAcceptedBy', by.slice(0, 400), clues);
};

/** A row of the CSP programme, whatever the agreement is called there. */
const CSP_PROGRAMME = /\bcsp\b|cloud solution/;

/**
 * Was the whole list read, and is every row in it known to be an agreement of another programme? One row that might be this
 * agreement under another name, or a word of it elsewhere on the page, and nothing is said. So it is where the page says that it lists none.
 */
function lacksIt({ sight, map, lines }: Context): boolean {
  const [grid, ...others] = gridsOf(sight, map);
  if (!grid || others.length > 0) return false;
  if (lines.some((line) => line.hits.some(({ key }) => key === 'word.mpa'))) return false;
  const [program, name] = [columnOf(grid, 'col.program'), columnOf(grid, 'col.agreement', 'col.name')];
  if (name >= 0 && isEmptyList(grid, sight, map, 'say.noAgreements')) return true;
  if (grid.rows.length === 0 || !isWhole(grid, sight, map)) return false;
  return (
    program >= 0 &&
    name >= 0 &&
    grid.rows.every((row) => {
      const said = normalise(`${cellText(row, program, map)} ${cellText(row, name, map)}`);
      return OTHER_PROGRAMME.test(said) && !CSP_PROGRAMME.test(said);
    })
  );
}

function verdictOf({ date, status, lines }: Entry, { map, page: { lang } }: Context): 'accepted' | 'not-accepted' | null {
  const has = (key: string, button: boolean): boolean =>
    lines.some(
      (l) =>
        (button ? l.kind === 'button' || l.kind === 'link' : l.kind !== 'button') &&
        l.hits.some((h) => h.key === key && (button || !h.collides)),
    );
  if (lines.some((l) => saysOver(l.text))) return null;
  if (!isDash(status) && !looksLikeDay(status, lang) && !labelsOf(map, status).some((h) => IN_FORCE.test(h.key))) return null;
  const open = has('v.notAccepted', false) || has('act.accept', true);
  const signed = looksLikeDay(date, lang) || has('v.accepted', false);
  return open === signed ? null : signed ? 'accepted' : 'not-accepted';
}

/** What may stand behind the agreement's name: its short form, programme, version, date. Anything else makes it another paper. */
const APPENDIX =
  /\b(mpa|csp|cloud solution provider|program(me)?|version|for|the|v|january|february|march|april|may|june|july|august|september|october|november|december)\b/g;

/** Is this the name of the agreement itself, not of an addendum, annex or guide to it? */
function isAgreement(text: string, map: PortalMap): boolean {
  const name = bare(text);
  return (map.labels['word.mpa'] ?? []).some(
    (v) => name.startsWith(v.text) && !/\p{L}/u.test(name.slice(v.text.length).replace(APPENDIX, '')),
  );
}

/** The rows, or on other arrangements the cards, that name the agreement. */
function entriesOf({ page, sight, map, lines }: Context): Entry[] {
  const entries: Entry[] = [];
  for (const grid of gridsOf(sight, map)) {
    const name = columnOf(grid, 'col.agreement', 'col.name');
    if (grid.busy || name < 0) continue;
    const at = {
      program: columnOf(grid, 'col.program'),
      date: columnOf(grid, 'col.dateAccepted'),
      by: columnOf(grid, 'col.acceptedBy'),
      status: columnOf(grid, 'col.status'),
    };
    for (const row of grid.rows) {
      if (!isAgreement(cellText(row, name, map), map)) continue;
      const cell = (i: number): string => cellText(row, i, map);
      entries.push({
        program: cell(at.program),
        date: cell(at.date),
        by: cell(at.by),
        status: cell(at.status),
        lines: look(row.el, map).lines,
      });
    }
  }
  if (entries.length) return entries;
  for (const [at, line] of lines.entries()) {
    if (!/^(text|heading|link)$/.test(line.kind) || !line.hits.some((h) => h.key === 'word.mpa')) continue;
    const card = cardOf(lines, at);
    const beside = (key: string): string => labelAt(card, key).map((i) => textAfter(card, i) ?? '')[0] ?? '';
    if (card.length > 1 && !entries.some((e) => e.lines[0] === card[0]))
      entries.push({
        program: beside('col.program'),
        date: beside('col.dateAccepted') || (card.find((l) => looksLikeDay(l.text, page.lang))?.text ?? ''),
        by: beside('col.acceptedBy'),
        status: beside('col.status'),
        lines: card,
      });
  }
  return entries;
}

/** Words by which the names of agreements are known, so that one card does not reach into the next. */
const AGREEMENT = /agreement|vereinbarung|vertrag|contrat|acuerdo|contratto|協議|协议|合約|契約|계약|соглашение/i;

/** The lines of the card or list entry around a name: its own element, and never as far as another agreement's name. */
function cardOf(lines: readonly Line[], at: number): Line[] {
  const el = lines[at]!.el;
  const others = lines.filter(
    (l, i) =>
      i !== at &&
      l.el !== el &&
      AGREEMENT.test(l.text) &&
      // “Agreement” alone is a caption.
      !l.hits.some((h) => /^(col|page)\./.test(h.key)) &&
      (l.kind === 'heading' || !!l.hits.length || l.text.length < 80),
  );
  let card: El | null = closest(el, isEntry, 12);
  if (!card) for (let up = el.up, n = 0; up && n < 4 && !others.some((o) => within(o.el, up!)); up = up.up, n++) card = up;
  return card ? lines.filter((l) => within(l.el, card!)) : [];
}
