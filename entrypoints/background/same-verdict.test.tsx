// @vitest-environment happy-dom
/** Every prerequisite in every place that shows it: a task, the preflight, the field of a portal form. One verdict. */
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FindingList } from '../../components/FindingList';
import { madeUpState } from '../../components/made-up';
import { ReaderContext } from '../../components/reader';
import { FIELDS } from '../../components/rooms/preflight/fields';
import { Preflight } from '../../components/rooms/preflight/Preflight';
import { fakeClient } from '../../components/testing';
import { screen } from '../../components/testing-screen';
import type { Companion } from '../../components/useCompanion';
import wordings from '../../lib/portal/fields/wordings.json';
import type { PageReading } from '../../lib/portal/types';
import { assess } from '../../lib/rules/assess';
import { lookup } from '../../lib/rules/lookup';
import { adviceFor, checkRule, RULES } from '../../lib/rules/prerequisites/form';
import { inputOf } from '../../lib/rules/prerequisites/from-facts';
import type { InputField, PrerequisiteInput, Verdict } from '../../lib/rules/prerequisites/input';
import formExamples from '../../lib/rules/prerequisites/testing/form-examples.json';
import { NOW, shown } from '../../lib/rules/testing/facts';
import { FINDING_EXAMPLES } from '../../lib/rules/testing/finding-examples';
import { good, look, makeTestWorker } from './testing';

interface Example {
  rule: string;
  input: PrerequisiteInput;
  verdict: Verdict;
  /** What the portal showed, where that is where the input comes from. */
  facts?: Record<string, unknown>;
}
/** Every example of every rule, with the verdict of the rule itself. */
const EXAMPLES: readonly Example[] = [
  ...FINDING_EXAMPLES.map(({ rule, shown: facts }) => ({ rule, facts, input: inputOf(lookup(shown(facts))) })),
  ...(formExamples as unknown as readonly { rule: string; input: PrerequisiteInput }[]),
].map((example) => ({ ...example, verdict: checkRule(example.rule, example.input).verdict }));
const CHECKED = RULES.filter(({ kind }) => kind === 'check').map(({ id }) => id);
const objects = ({ verdict }: Example) => verdict === 'fail' || verdict === 'warn';
const named = (examples: readonly Example[]) =>
  examples.map(
    (example) => [`${example.rule} ${example.verdict} ${JSON.stringify(example.facts ?? example.input).slice(0, 100)}`, example] as const,
  );
/** The rules that a place has shown to object to something. */
const rulesOf = (examples: readonly Example[]) => [...new Set(examples.filter(objects).map(({ rule }) => rule))].sort();

const { root, act } = screen();
const reader = { t: (key: string) => key, lang: 'en' as const, now: NOW };
/** What the view on screen says of a rule; of what holds it may be silent. */
const said = (rule: string) => root.querySelector<HTMLElement>(`[data-finding="${rule}"]`)?.dataset.verdict ?? 'pass';
const draw = (view: preact.ComponentChild) =>
  act(() => render(<ReaderContext.Provider value={reader}>{view}</ReaderContext.Provider>, root));

describe('at a task', () => {
  const own = EXAMPLES.filter(({ facts }) => facts);
  it.each(named(own))('%s', async (_, { rule, facts, verdict }) => {
    const { findings } = assess(shown(facts!), NOW);
    await draw(<FindingList findings={findings} />);
    expect(said(rule)).toBe(verdict);
  });
  it('every rule whose input the portal shows', () =>
    expect(rulesOf(own)).toEqual(
      RULES.slice(0, 21)
        .map(({ id }) => id)
        .sort(),
    ));
});

describe('in the preflight', () => {
  /** What a person enters for an input, by the fields of the form; the rest is what the portal showed. */
  function entered(input: PrerequisiteInput) {
    const values: Record<string, string> = {};
    const seen: Record<string, unknown> = { ...input };
    for (const { name } of FIELDS) {
      const value = input[name as InputField];
      if (value === undefined || (name === 'registrationNumber' && (value === 'present' || value === 'absent'))) continue;
      values[name] = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
      delete seen[name];
    }
    delete seen.today;
    return { values, seen: seen as PrerequisiteInput };
  }
  const show = async (input: PrerequisiteInput, asSeen: boolean) => {
    const { values, seen } = asSeen ? { values: {}, seen: input } : entered(input);
    const state = madeUpState({ sample: false });
    const form = { values, savedAt: NOW };
    const fake = fakeClient(state, { 'form.get': () => ({ ok: true, value: { form, seen, seenAt: {}, loose: null } }) });
    await draw(<Preflight client={fake.client} companion={{ state } as Companion} />);
  };
  it.each(named(EXAMPLES))('%s', async (_, { rule, input, verdict, facts }) => {
    await show(input, false);
    expect(said(rule), 'entered').toBe(verdict);
    if (!facts) return;
    await act(() => render(null, root));
    await show(input, true);
    expect(said(rule), 'as the portal showed it').toBe(verdict);
  });
  it('every rule there is, and the two that are advice as advice', async () => {
    expect(rulesOf(EXAMPLES)).toEqual([...CHECKED].sort());
    await show({ accountCountry: 'HU' }, false);
    const advice = [...root.querySelectorAll<HTMLElement>('[data-advice]')].map(({ dataset }) => dataset.advice);
    expect(advice).toEqual(adviceFor('HU').map(({ id }) => id));
    expect(advice).toEqual(RULES.filter(({ kind }) => kind === 'advice').map(({ id }) => id));
  });
});

describe('at the field', () => {
  /** Words under which forms of the portal ask for a field, and the heading above, where the word alone does not tell. */
  const ASKED: readonly (readonly [label: string, heading: string])[] = [
    ...Object.values(wordings.words).flatMap(([first]) => (first ? [[first, ''] as const] : [])),
    ...['Primary contact', 'Customer support profile', 'Company details'].flatMap((heading) =>
      ['Email', 'Phone', 'Website'].map((label) => [label, heading] as const),
    ),
    ...['Company name', 'Legal address', 'Registration number', 'PartnerID', 'Country/region', 'Microsoft ID'].map(
      (label) => [label, ''] as const,
    ),
  ];
  const PAGE: PageReading = {
    page: { id: 'enrol.form', state: 'ready', params: {}, path: '/x', lang: 'en', clues: [] },
    account: { tenantId: '5f1e6c1a-7b1d-4c55-9a10-0c0ffee00001', name: 'Fernbrook' },
    readings: [],
    lists: [],
    form: { kind: 'enrolment', fields: [{ label: 'Email', filled: false, required: true }] },
  };
  const world = makeTestWorker();
  /** The fields of the rules' input that a form of the portal can ask for. */
  const known = new Set<string>();
  const exercised: Example[] = [];
  beforeAll(async () => {
    good(await world.portal(look(PAGE)));
    for (const [label, heading] of ASKED) {
      const { name } = good(await world.portal({ type: 'portal.field', visit: 'v1', labels: [label], heading }));
      if (name) known.add(name);
    }
  });
  afterAll(() => world.journal.close());

  /** Waits for the person to have come to the other fields of the address. */
  const LATER = 'pre.address-complete';
  it.each(named(EXAMPLES.filter(({ rule }) => rule !== LATER)))('%s', async (_, example) => {
    const { rule, verdict } = example;
    const typed = Object.entries(example.input).filter(([name, value]) => name !== 'today' && value !== undefined);
    if (typed.length === 0 || !typed.every(([name, value]) => known.has(name) && typeof value === 'string')) return;
    const fields = typed.map(([name, value]) => ({ name, value: String(value) }));
    const { hints } = good(await world.portal({ type: 'portal.fields', visit: 'v1', fields }));
    const mine = hints!.flat().filter((hint) => hint.rule === rule);
    if (!objects(example)) return expect(mine).toEqual([]);
    exercised.push(example);
    // One sentence that two rules share is said once, by the first of them.
    const others = hints!.flat().filter((hint) => hint.verdict === verdict);
    expect(mine.length > 0 ? mine.map((hint) => hint.verdict) : others.map((hint) => hint.verdict).slice(0, 1)).toEqual([verdict]);
  });
  it('every rule of a field that a form of the portal asks for', () => {
    const atField = RULES.filter(({ id, kind, fields }) => kind === 'check' && id !== LATER && fields.every((field) => known.has(field)));
    expect(atField.map(({ id }) => id).filter((id) => !exercised.some(({ rule }) => rule === id))).toEqual([]);
    expect(atField.length).toBeGreaterThan(12);
  });
});
