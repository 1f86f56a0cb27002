import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import catalogue from '../ui/locales/en/rules.json';
import interfaceWords from '../ui/locales/en/ui.json';
import { assess } from './assess';
import type { Assessment, Message } from './assessment';
import { CONDITIONS } from './conditions';
import { FACTS, type FactKey, factDef } from './facts';
import { PREREQUISITES } from './findings';
import rolesFile from './knowledge/roles.json';
import { STAGES, TASKS } from './knowledge/tasks';
import { folded, NOW, seen, shown, tick } from './testing/facts';
import { FINDING_EXAMPLES } from './testing/finding-examples';

/** What the rules' own catalogue has, and the few words of the interface that the rules lean on. */
const words: Record<string, string> = { 'value.yes': interfaceWords['value.yes'], 'value.no': interfaceWords['value.no'], ...catalogue };

const named = [
  ...STAGES.map(({ id }) => `stage.${id}.title`),
  ...TASKS.map(({ id }) => `task.${id}.title`),
  ...rolesFile.roles.map(({ id }) => `role.${id}`),
  ...Object.keys(FACTS).map((fact) => `fact.${fact}`),
  ...(Object.keys(FACTS) as FactKey[]).flatMap((fact) => {
    const def = factDef(fact);
    return def.form === 'enum' ? def.values.map((value) => `value.${fact}.${value}`) : [];
  }),
  ...Object.keys(CONDITIONS)
    .filter((id) => id !== 'alreadyCsp')
    .map((id) => `condition.${id}`),
  ...PREREQUISITES.map(({ id }) => `finding.${id.slice(4)}.title`),
  ...FINDING_EXAMPLES.map(({ rule, verdict }) => `finding.${rule.slice(4)}.${verdict}`),
  'finding.unknown',
  ...TASKS.flatMap(({ evidence, retired, notWhen }) => [...evidence.map(({ reason }) => reason), retired && 'retired', notWhen])
    .filter(Boolean)
    .map((reason) => `reason.${reason}`),
];

test('everything that has a name has words', () => {
  expect(named.filter((key) => !words[key])).toEqual([]);
});

/** Keys that stand in the code as they are. */
const source = ['assess', 'prerequisites', '.']
  .flatMap((folder) => {
    const at = new URL(`${folder}/`, import.meta.url);
    return readdirSync(at)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(new URL(name, at), 'utf8'));
  })
  .join('\n');
const written = [...source.matchAll(/'((?:headline|reason|finding)\.[A-Za-z.-]+)'/g)].map((match) => match[1]!);
const endings = ['done', 'waiting', 'undone', 'attention'].flatMap((kind) => [`reason.${kind}.value`, `reason.${kind}.seen`]);

test('everything that the code says has words', () => {
  expect(written.length).toBeGreaterThan(15);
  expect([...written, ...endings].filter((key) => !words[key])).toEqual([]);
});

test('no word of the rules is left over', () => {
  const used = new Set([...named, ...written, ...endings, 'clock.weekend.thu-fri']);
  expect(Object.keys(catalogue).filter((key) => !used.has(key))).toEqual([]);
});

/** Prints a message as the views do: `@` parameters are words themselves, days and moments become dates. */
function print({ key, params = {} }: Message): string {
  const text = words[key];
  expect(text, key).toBeDefined();
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value !== 'string' || !value.startsWith('@')) return [name, value];
      expect(words[value.slice(1)], `${key}: ${value}`).toBeDefined();
      return [name, words[value.slice(1)]];
    }),
  );
  return String(new IntlMessageFormat(text!, 'en').format(values));
}

const messages = ({ tasks, headline, findings }: Assessment): Message[] => [
  ...Object.values(tasks).map(({ reason }) => reason),
  headline,
  ...findings.map(({ reason }) => reason),
];

/** A value of the fact's form; texts look like a key, to see that none gets through. */
const plain = (fact: FactKey) => {
  const def = factDef(fact);
  return def.form === 'enum' ? def.values[0] : def.form === 'number' ? 3 : '@x';
};

const rules = TASKS.flatMap(({ evidence }) => evidence);
const anything = [
  ...rules.flatMap(({ fact, is, has }) =>
    (is ?? [has ? [has] : plain(fact)]).map((value) => {
      const subject = /^(user|distributor|customer|location)\./.exec(fact);
      return seen(subject ? `${fact}@${subject[1]}:ada` : fact, value);
    }),
  ),
  seen('me.user', 'ada'),
  seen('account.country', 'IN'),
  ...TASKS.map(({ id }) => tick(id)),
  ...['alreadyCsp', 'manageServices', 'expand', 'directBill', 'isDistributor'].map((goal) => seen(`goal.${goal}`, true)),
];

test('whatever was seen, every sentence can be printed, with all it needs', () => {
  fc.assert(
    fc.property(
      fc.subarray(anything, { maxLength: 12 }),
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 12, maxLength: 12 }),
      (some, ages) => {
        const observations = some.map((o, i) => ({ ...o, seenAt: NOW - ages[i]! * 86_400_000, lastSeenAt: NOW - ages[i]! * 86_400_000 }));
        for (const message of messages(assess(folded(observations), NOW)))
          expect(print(message), message.key).not.toMatch(/\{|\}|undefined|@/);
      },
    ),
    { numRuns: 250 },
  );
});

test('text of a page never gets into a sentence: it could be taken for a key', () => {
  const printed = messages(
    assess(shown({ 'legal.companyName': '@reason.ready', 'legal.address': '@x', 'partnerId.associated': '@y' }), NOW),
  );
  expect(JSON.stringify(printed)).not.toMatch(/@x|@y|"@reason/);
});
