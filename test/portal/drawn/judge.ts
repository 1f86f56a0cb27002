import type { PageReading } from '../../../lib/portal/types';
import { foldedKey } from '../../../lib/rules/folded-key';
import type { Verdict } from '../others/verdict';
import type { Look } from './looks';
import { statedBy } from './stated';

const shown = (value: unknown): string => JSON.stringify(Array.isArray(value) ? value.toSorted() : value) ?? 'nothing';

/** Everything that a reading claims, by name. A list claims something where it is taken for whole, a draft by its link. */
function claims({ readings, lists, drafts = [], account }: PageReading): Map<string, string> {
  return new Map([
    ...readings.map(({ fact, subject, value }) => [foldedKey(fact, subject), shown(value)] as const),
    ...lists.filter(({ whole }) => whole).map(({ kind, ids }) => [`list of ${kind} is whole`, shown(ids)] as const),
    ...drafts.map(({ kind, link }) => [`draft ${kind}`, link] as const),
    ...Object.entries(account).map(([clue, value]) => [`account ${clue}`, shown(value)] as const),
  ]);
}

/** Claims that the state of the portal contradicts, or knows nothing of. */
export function wrongOf({ state }: Pick<Look, 'state'>, { readings }: PageReading): string[] {
  const said = statedBy(state);
  return readings.flatMap(({ fact, subject, value }) => {
    const key = foldedKey(fact, subject);
    return said.get(key)?.some((one) => shown(one) === shown(value))
      ? []
      : [`${key} = ${shown(value)} instead of ${said.get(key)?.map(shown).join(' or ') ?? 'nothing'}`];
  });
}

/**
 * A page in another language against the state of the portal and against the same page in English: the same or less is said of it, and
 * nothing that the state does not say.
 */
export function judge(look: Look, language: string, english: PageReading, got: PageReading): Verdict {
  const [should, is] = [claims(english), claims(got)];
  const { id, state, tab } = english.page;
  const mistaken = got.page.id === id || got.page.id === 'unknown' ? [] : [`taken for ${got.page.id} instead of ${id}`];
  if (got.page.id !== 'unknown' && got.page.state !== state) mistaken.push(`state ${got.page.state} instead of ${state}`);
  if (got.page.tab && got.page.tab !== tab) mistaken.push(`tab ${got.page.tab} instead of ${tab}`);
  return {
    name: `${look.name} in ${language}`,
    recognised: got.page.id === id && got.page.state === state,
    mistaken,
    right: [...should.keys()].filter((key) => is.get(key) === should.get(key)),
    missed: [...should.keys()].filter((key) => !is.has(key)),
    // What both find wrong is told once.
    wrong: [
      ...new Set([
        ...wrongOf(look, got),
        ...[...is]
          .filter(([key, value]) => value !== should.get(key))
          .map(([key, value]) => `${key} = ${value} instead of ${should.get(key) ?? 'nothing'}`),
      ]),
    ],
  };
}
