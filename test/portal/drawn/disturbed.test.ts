// @vitest-environment happy-dom
/** What must not change a fact, on every page of the stand-in in each arrangement. */
import { expect, it, vi } from 'vitest';
import { read } from '../../../lib/portal';
import { HARMLESS, randomFrom } from '../../../lib/portal/testing/disturb';
import { saidBy } from '../../../lib/portal/testing/page';
import { LOOKS } from './looks';
import { openStandIn } from './stand-in';

vi.mock('../app/load', () => import('./load'));

it('blanks, marks, prefixes, wrappers and blocks of others change no fact of any of its pages', async () => {
  const portal = await openStandIn(LOOKS[0]!.state);
  let said = 0;
  for (const [i, { name, state, path }] of LOOKS.entries()) {
    const look = await portal.at(structuredClone(state), path);
    const { lists, ...known } = saidBy(read(JSON.stringify(look))!);
    const random = randomFrom(i);
    const disturbed = Object.values(HARMLESS).reduce((one, disturb) => disturb(one, random), look);
    const { lists: then, ...now } = saidBy(read(JSON.stringify(disturbed))!);
    expect(now, name).toEqual(known);
    // What else stands on a page may make it doubtful that a list is whole, and nothing may make one whole.
    expect(
      then.map(({ kind, ids }) => ({ kind, ids })),
      name,
    ).toEqual(lists.map(({ kind, ids }) => ({ kind, ids })));
    expect(
      then.every(({ whole }, at) => !whole || lists[at]!.whole),
      name,
    ).toBe(true);
    said += Object.keys(known.facts).length;
  }
  expect(said).toBeGreaterThan(200);
}, 120_000);
