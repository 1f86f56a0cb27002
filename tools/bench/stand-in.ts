import { read } from '../../lib/portal';
import type { PageReading } from '../../lib/portal/types';
import { foldedKey } from '../../lib/rules/folded-key';
import type { Tab } from '../../test/e2e/harness/doc';
import { waitFor } from '../../test/e2e/harness/wait';
import { openWorld } from '../../test/e2e/harness/world';
import type { Verdict } from '../../test/portal/others/verdict';
import { loadScenarios, type Scenario } from '../../test/portal/scenario';
import { lookerScript } from './look';

/** Facts as they were last read, by the name of the account whose page it was, and the last page itself. */
export interface Walked {
  facts: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  last: PageReading | null;
}

const shown = (value: unknown): string => JSON.stringify(Array.isArray(value) ? value.toSorted() : value) ?? 'nothing';

/** What a walk through a scenario was worth. Facts beyond those that the scenario names are nobody's loss. */
export function verdictOf({ title, id, expect, also }: Scenario, { facts, last }: Walked): Verdict {
  const verdict: Verdict = { name: `stand-in ${id}: ${title}`, recognised: false, mistaken: [], right: [], missed: [], wrong: [] };
  const accounts = expect.account === null ? also : [{ account: expect.account, facts: expect.facts, unknown: expect.unknown }, ...also];
  for (const { account, facts: expected, unknown } of accounts) {
    const got = facts.get(account) ?? {};
    for (const [key, value] of Object.entries(expected)) {
      const name = `${key} of ${account}`;
      if (!(key in got)) verdict.missed.push(name);
      else if (shown(got[key]) === shown(value)) verdict.right.push(name);
      else verdict.wrong.push(`${name} = ${shown(got[key])} instead of ${shown(value)}`);
    }
    for (const key of unknown) if (key in got) verdict.wrong.push(`${key} of ${account} = ${shown(got[key])}, which no page said`);
  }
  const { id: page = 'none', state = '' } = last?.page ?? {};
  verdict.recognised = page === expect.page.id && state === expect.page.state;
  if (!verdict.recognised && page !== 'unknown' && state !== 'loading')
    verdict.mistaken.push(`taken for ${page} ${state} instead of ${expect.page.id} ${expect.page.state}`);
  return verdict;
}

/** The portal's late parts come at once: how they come late is for the tests, here it only costs time. */
const TIMING = { body: 10, rows: 30, header: 20, paging: 30 };
/** How long a page must stay as it is to be settled (ms): one that names its account, and any other, whose account button may be late. */
const SETTLED = 120;
const LATE = 600;

/** The look at a page that is settled. One that never stops loading is settled too, as it stands. */
async function settled(tab: Tab, script: string): Promise<string> {
  let last = '';
  let since = 0;
  const take = {
    toString: () => `() => { ${script}; return JSON.stringify({ ...looker.outlineOf(document, location.href).outline, first: true }); }`,
  } as unknown as () => string;
  return waitFor('the page to settle', async () => {
    const text = await tab.run(take);
    if (text !== last) [last, since] = [text, Date.now()];
    const reading = read(text);
    const named = reading?.page.state === 'ready' && reading.account.name !== undefined;
    return Date.now() - since >= (named ? SETTLED : LATE) ? text : null;
  });
}

async function walked(
  tab: Tab,
  script: string,
  scenario: Scenario,
  at: (path: string) => string,
  act: (step: never) => void,
): Promise<Walked> {
  const facts = new Map<string, Record<string, unknown>>();
  let last: PageReading | null = null;
  for (const step of scenario.visit) {
    if (typeof step !== 'string') {
      act(step as never);
      continue;
    }
    await tab.goto('about:blank');
    await tab.goto(at(step));
    last = read(await settled(tab, script));
    const name = last?.account.name;
    if (!last || name === undefined) continue;
    const of = facts.get(name) ?? {};
    for (const { fact, subject, value } of last.readings) of[foldedKey(fact, subject)] = value;
    facts.set(name, of);
  }
  return { facts, last };
}

/** Walks every scenario of the stand-in portal in a Chromium without the extension, reads each page, and judges what was read. */
export async function readStandIn(): Promise<Verdict[]> {
  const scenarios = loadScenarios();
  const script = lookerScript();
  const world = await openWorld('chromium', { extension: false, timing: TIMING });
  try {
    const tab = await world.session.tab();
    const out: Verdict[] = [];
    for (const scenario of scenarios) {
      world.portal.use(scenario.id);
      out.push(verdictOf(scenario, await walked(tab, script, scenario, world.at, (step) => world.portal.act(step))));
    }
    return out;
  } finally {
    await world.close();
  }
}
