import type { PageReading, Reading } from '../../../lib/portal/types';
import type { FactKey } from '../../../lib/rules/facts';
import type { Claim, OtherPage } from './other-page';
import type { Verdict } from './verdict';

const plain = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(plain).sort().join('|')
    : String(value)
        .replace(/[\s,;]+/g, ' ')
        .trim()
        .toLowerCase();

const isAbout = (claim: Claim, { fact, subject }: Pick<Reading, 'fact' | 'subject'>): boolean =>
  claim.fact === fact &&
  claim.subject?.kind === subject?.kind &&
  (!subject || (claim.subject?.ids ?? []).some((id) => plain(id) === plain(subject.id)));

const agrees = (claim: Claim, reading: Reading): boolean =>
  isAbout(claim, reading) && claim.values.some((v) => plain(v) === plain(reading.value));

/** That a page loaded for somebody is right on every page that shows an account's content. */
const signedIn = (page: OtherPage, { fact, value }: Reading): boolean =>
  fact === 'portal.signedIn' && value === true && !page.states.includes('signedOut') && !page.states.includes('accountPicker');

/** A page that says how it stands with the agreement shows its row. */
const rowThere = (page: OtherPage, { fact, value }: Reading): boolean =>
  fact === 'agreement.mpaListed' && value === true && [...page.says, ...page.may].some((claim) => claim.fact === 'agreement.mpa');

const shown = ({ fact, subject, value }: { fact: FactKey; subject?: { kind: string; id: string } | undefined; value: unknown }): string =>
  `${fact}${subject ? `@${subject.kind}:${subject.id}` : ''} = ${JSON.stringify(value)}`;

/** Lists of `got` that claim to be whole where they are not or none is expected, or hold what is not of that kind on the page. */
const wrongLists = (page: OtherPage, got: PageReading): string[] =>
  got.lists.flatMap(({ kind, whole, ids }) => {
    if (!whole) return [];
    const isIt = (expected: OtherPage['mayLists'][number]): boolean => expected.kind === kind && expected.ids.length === ids.length;
    return page.lists.some((l) => l.whole && isIt(l)) || page.mayLists.some(isIt)
      ? []
      : [`list of ${kind} taken for whole (${ids.length})`];
  });

/** Page and reading → what was right, missed and wrong, in words. */
export function compare(page: OtherPage, got: PageReading): Verdict {
  const right = new Set<string>();
  const missed = new Map<string, number>();
  for (const claim of page.says) {
    if (got.readings.some((r) => agrees(claim, r))) right.add(claim.fact);
    else missed.set(claim.fact, (missed.get(claim.fact) ?? 0) + 1);
  }
  const known = [...page.says, ...page.may];
  const wrong = got.readings.filter((r) => !signedIn(page, r) && !rowThere(page, r) && !known.some((c) => agrees(c, r))).map(shown);
  for (const key of ['tenantId', 'partnerId', 'name'] as const) {
    const claimed = got.account[key];
    if (claimed !== undefined && plain(claimed) !== plain(page.account[key] ?? '')) wrong.push(`account ${key} = ${claimed}`);
  }
  for (const expected of page.lists.filter((l) => l.whole)) {
    if (!got.lists.some((l) => l.kind === expected.kind && l.whole)) missed.set(`list of ${expected.kind} is whole`, 1);
    else right.add(`list of ${expected.kind} is whole`);
  }
  wrong.push(...wrongLists(page, got));

  const { id, state, tab } = got.page;
  const mistaken: string[] = [];
  if (id !== page.page && id !== 'unknown') mistaken.push(`taken for ${id} instead of ${page.page}`);
  // `loading` says nothing yet: where another state was due it is late, not false.
  if (id !== 'unknown' && state !== 'loading' && !page.states.includes(state))
    mistaken.push(`state ${state} instead of ${page.states.join(' or ')}`);
  if (tab && page.tab && tab !== page.tab) mistaken.push(`tab ${tab} instead of ${page.tab}`);
  return {
    name: page.name,
    recognised: id === page.page && page.states.includes(state),
    mistaken,
    right: [...right].filter((fact) => !missed.has(fact)),
    missed: [...missed].map(([fact, n]) => (n > 1 ? `${fact} (${n} times)` : fact)),
    wrong,
  };
}
