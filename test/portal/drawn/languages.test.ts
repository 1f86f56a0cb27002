// @vitest-environment happy-dom
/** Every page of the stand-in, in each arrangement and each language: what is read of it is what its state says, or nothing. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { read } from '../../../lib/portal';
import type { PageReading } from '../../../lib/portal/types';
import { foldedKey } from '../../../lib/rules/folded-key';
import { PORTAL_LANGUAGES } from '../labels';
import type { Verdict } from '../others/verdict';
import { judge, wrongOf } from './judge';
import { LOOKS, type Look } from './looks';
import { type DrawnStandIn, openStandIn } from './stand-in';
import { statedBy } from './stated';

vi.mock('../app/load', () => import('./load'));

/** For a hundred pages on a machine that has other things to do, in ms. */
const PATIENCE = 240_000;

let portal: DrawnStandIn;
const inEnglish = new Map<Look, PageReading>();

async function readIn(look: Look, language: string): Promise<PageReading> {
  const reading = read(JSON.stringify(await portal.at({ ...structuredClone(look.state), language }, look.path)));
  if (!reading) throw new Error(`${look.name}: the look was refused`);
  return reading;
}

beforeAll(async () => {
  portal = await openStandIn(LOOKS[0]!.state);
  for (const look of LOOKS) inEnglish.set(look, await readIn(look, 'en'));
}, PATIENCE);

describe('the state of the stand-in', () => {
  it.each([...new Set(LOOKS.map(({ state }) => state))].map((state) => [state.id, state] as const))(
    '%s says what the scenario expects',
    (_, state) => {
      const said = statedBy(state);
      for (const [key, value] of Object.entries(state.expect.facts)) expect(said.get(key), key).toContainEqual(value);
    },
  );
});

describe('in English', () => {
  /** Pages that share their guessed address with none that is known, or stand in the place of another. */
  const OTHERWISE = /^(insights|notFound|account\.locations\.add|customers\.(new|detail\.adminRequest)|partnership\.request)$/;

  it('each page is known for what it is, and read right', () => {
    for (const [look, reading] of inEnglish) {
      if (!OTHERWISE.test(look.page) && look.state.session === 'signedIn')
        expect(reading.page, look.name).toMatchObject({ id: look.page, state: 'ready' });
      expect(wrongOf(look, reading), look.name).toEqual([]);
    }
  });

  it('what is barred or needs a sign-in says nothing', () => {
    for (const [look, { readings }] of inEnglish)
      if (/^(01|16)-/.test(look.state.id))
        for (const { fact } of readings) expect(look.state.expect.unknown, `${look.name}: ${fact}`).not.toContain(fact);
  });

  it('what a scenario expects of an account of long standing is there', () => {
    const found = new Map<string, unknown>();
    for (const [look, { readings }] of inEnglish)
      if (look.state.id === '17-long-standing') for (const { fact, subject, value } of readings) found.set(foldedKey(fact, subject), value);
    const { facts } = LOOKS[0]!.state.expect;
    for (const [key, value] of Object.entries(facts)) expect(found.get(key), key).toEqual(value);
    expect(found.size).toBeGreaterThan(60);
  });
});

describe.each(PORTAL_LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  it(
    'each page is known for the same and says the same, or less than a twentieth less',
    async () => {
      const verdicts: Verdict[] = [];
      for (const [look, english] of inEnglish) verdicts.push(judge(look, language, english, await readIn(look, language)));
      const named = (of: 'wrong' | 'mistaken' | 'missed') => verdicts.flatMap((one) => one[of].map((what) => `${one.name}: ${what}`));
      expect(named('wrong')).toEqual([]);
      expect(named('mistaken')).toEqual([]);
      expect(verdicts.filter(({ recognised }) => !recognised).map(({ name }) => name)).toEqual([]);
      const right = verdicts.reduce((n, one) => n + one.right.length, 0);
      const missed = named('missed');
      expect(right).toBeGreaterThan(500);
      expect(missed.length / (right + missed.length), missed.join('\n')).toBeLessThan(0.05);
    },
    PATIENCE,
  );
});
