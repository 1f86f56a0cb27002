import { expect, test } from 'vitest';
import { z } from 'zod';
import en from '../../../ui/locales/en/rooms/preflight.json';
import rulesWords from '../../../ui/locales/en/rules.json';
import { PREREQUISITES } from '../../findings';
import sourcesFile from '../../knowledge/sources.json';
import { taskEntry } from '../../knowledge/tasks';
import { CHECKS } from '../checks';
import addressForms from '../data/address-forms.json';
import formFile from '../data/form-prerequisites.json';
import formSources from '../data/form-sources.json';
import legalForms from '../data/legal-forms.json';
import type { InputField, PrerequisiteInput, Verdict } from '../input';
import examples from '../testing/form-examples.json';
import { adviceFor, checkForm, checkRule, messageOf, RULES, titleOf, wordOf } from '.';
import { FORM_CHECKS } from './checks';

interface Example {
  rule: string;
  verdict: Verdict;
  why?: string;
  input: PrerequisiteInput;
}
const EXAMPLES = examples as readonly Example[];
const words: Record<string, string> = { ...rulesWords, ...en };

test('there are fifty published prerequisites, two of them advice, and the checks of form beside them', () => {
  const published = RULES.filter(({ id, extra }) => !extra && id !== 'pre.support-contact');
  expect(published).toHaveLength(50);
  expect(published.filter(({ kind }) => kind === 'advice').map(({ id }) => id)).toEqual(['pre.sole-trader', 'pre.address-standard']);
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  const checked = [...Object.keys(CHECKS), ...Object.keys(FORM_CHECKS)].sort();
  expect(
    RULES.filter(({ kind }) => kind === 'check')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(checked);
  expect(Object.keys(CHECKS).filter((id) => id in FORM_CHECKS)).toEqual([]);
});

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const country = z.string().regex(/^[A-Z]{2}$/);
const FIELDS = z.array(z.string().min(1)).min(1);

test('the files have their form, and every rule names public sources, tasks that exist and its day', () => {
  const rule = z.strictObject({
    id: z.string().regex(/^pre\.[a-z-]+$/),
    kind: z.enum(['check', 'advice']),
    extra: z.literal(true).optional(),
    fields: FIELDS,
    severity: z.enum(['blocker', 'warning', 'info']),
    tasks: z.array(z.string()),
    countries: z.array(country).optional(),
    confidence: z.enum(['high', 'medium', 'low']).optional(),
    sources: z.array(z.string()).min(1),
    asOf: day,
  });
  z.strictObject({ asOf: day, note: z.string(), fieldsOf: z.record(z.string(), FIELDS), rules: z.array(rule) }).parse(formFile);
  z.object({ asOf: day, source: z.string(), url: z.url(), needs: z.record(z.string(), z.array(country)) }).parse(addressForms);
  z.object({ asOf: day, source: z.string(), url: z.url(), forms: z.array(z.array(z.string().min(1)).min(1)) }).parse(legalForms);
  const source = z.strictObject({
    id: z.string().regex(/^F-[A-Z0-9]+$/),
    title: z.string(),
    url: z.url(),
    date: z.string(),
    trust: z.enum(['A', 'B', 'C', 'D']),
  });
  z.object({ asOf: day, sources: z.array(source) }).parse(formSources);
  const known = new Set([...sourcesFile.sources, ...formSources.sources].map(({ id }) => id));
  for (const { id, sources, tasks, asOf } of RULES) {
    expect(
      sources.filter((one) => !known.has(one)),
      id,
    ).toEqual([]);
    expect(
      tasks.filter((task) => !taskEntry(task)),
      id,
    ).toEqual([]);
    expect(asOf, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test.each(EXAMPLES.map((example) => [example.rule, example.verdict, JSON.stringify(example.input).slice(0, 120), example] as const))(
  '%s: %s for %s',
  (rule, verdict, _, example) => {
    const outcome = checkRule(rule, example.input);
    expect([outcome.verdict, outcome.why]).toEqual([verdict, example.why]);
    expect(words, messageOf(rule, outcome).key).toHaveProperty([messageOf(rule, outcome).key]);
  },
);

test('every rule of forms has an example that passes and one that does not, and looks at the fields it names only', () => {
  for (const { id, fields } of formFile.rules.filter(({ kind }) => kind === 'check')) {
    const own = EXAMPLES.filter(({ rule }) => rule === id);
    expect(
      own.some(({ verdict }) => verdict === 'pass'),
      id,
    ).toBe(true);
    expect(
      own.some(({ verdict }) => verdict === 'fail' || verdict === 'warn'),
      id,
    ).toBe(true);
    for (const { input } of own)
      expect(
        Object.keys(input).filter((field) => !fields.includes(field)),
        id,
      ).toEqual([]);
  }
});

test('every rule looks at fields, has a name, and says nothing of an empty form', () => {
  for (const { id, fields } of RULES) {
    expect(fields.length, id).toBeGreaterThan(0);
    expect(words, id).toHaveProperty([titleOf(id).key]);
  }
  expect(checkForm({}).filter(({ outcome }) => outcome.verdict !== 'unknown')).toEqual([]);
  const blank: PrerequisiteInput = { legalName: ' ', contactEmail: '', supportEmail: '\t', companyPhone: ' ', duns: '', postalCode: '' };
  expect(checkForm(blank).filter(({ outcome }) => outcome.verdict !== 'unknown')).toEqual([]);
  expect(PREREQUISITES.filter(({ id }) => !(id in formFile.fieldsOf))).toEqual([]);
});

test('advice that is no check is given where it applies and counted nowhere', () => {
  expect(adviceFor('HU').map(({ id }) => id)).toEqual(['pre.sole-trader', 'pre.address-standard']);
  expect(adviceFor('DE').map(({ id }) => id)).toEqual(['pre.sole-trader']);
  expect(adviceFor(undefined).map(({ id }) => id)).toEqual(['pre.sole-trader']);
  expect(checkForm({}).some(({ rule }) => rule.kind === 'advice')).toBe(false);
});

test('a rule that the portal feeds and a form feeds gives one verdict', () => {
  const input: PrerequisiteInput = { contactEmail: 'ada@gmail.com', legalName: 'AAAA', accountCountry: 'PL', registrationNumber: 'absent' };
  const byForm = new Map(checkForm(input).map(({ rule, outcome }) => [rule.id, outcome.verdict]));
  for (const [id, check] of Object.entries(CHECKS)) expect(byForm.get(id)).toBe(check(input).verdict);
  expect((['pre.contact-webmail', 'pre.legal-name-warn', 'pre.registration-id'] as const).map((id) => byForm.get(id))).toEqual([
    'fail',
    'warn',
    'fail',
  ]);
});

test('every field of the input is looked at by some rule', () => {
  const used = new Set<string>(RULES.flatMap(({ fields }) => fields));
  const all: readonly InputField[] = [
    'signInAccount',
    'tenantId',
    'legalName',
    'registryStreet',
    'customerIsCsp',
    'authorisedMonths',
    'mfaAdmins',
  ];
  expect(all.filter((field) => !used.has(field))).toEqual([]);
});

test('whatever is doubted or failed says on whose word, and that is a public page', () => {
  const known = new Set([...sourcesFile.sources, ...formSources.sources].map(({ id }) => id));
  for (const { rule: id, input } of EXAMPLES) {
    const rule = RULES.find((one) => one.id === id)!;
    const outcome = checkRule(id, input);
    if (!outcome.why?.startsWith('text.')) expect(known, `${id} ${outcome.why}`).toContain(wordOf(rule, outcome));
  }
  const mail = RULES.find(({ id }) => id === 'pre.contact-webmail')!;
  expect([wordOf(mail, { verdict: 'fail' }), wordOf(mail, { verdict: 'warn' })]).toEqual(['L-RESELLER22', 'F-MAILLISTS']);
});
