import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { valueFits } from '../../lib/messages/protocol';
import type { FactKey } from '../../lib/rules/facts';
import tasks from '../../lib/rules/knowledge/tasks.json' with { type: 'json' };
import { routeOf } from './routes';
import { activeAccount, loadScenarios, scenario } from './scenario';

const scenarios = loadScenarios();
const TASKS = new Set(tasks.tasks.map((task) => task.id));

it('has at least ten, and one for each station the project promises', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(10);
  expect(scenarios[0]!.session).toBe('signedOut');
  expect(scenarios.some((one) => one.accounts[0]!.verification.reseller?.status === 'rejected')).toBe(true);
  expect(scenarios.some((one) => one.accounts[0]!.agreements.some((row) => row.kind === 'mpa' && !row.acceptedOn))).toBe(true);
  expect(scenarios.some((one) => one.accounts.length > 1)).toBe(true);
  expect(scenarios.some((one) => one.accounts[0]!.customers.length > 0)).toBe(true);
  expect(new Set(scenarios.map((one) => one.language))).toEqual(new Set(['en', 'de', 'zh-CN', 'hi']));
});

it('is named as its file', () => {
  const files = readdirSync(new URL('./scenarios/', import.meta.url)).sort();
  expect(scenarios.map((one) => `${one.id}.json`)).toEqual(files);
});

describe.each(scenarios.map((one) => [one.id, one] as const))('%s', (_, one) => {
  it('has the account it says is in use', () => {
    expect(activeAccount(one).tenantId).toBe(one.active);
    if (one.expect.account) expect(one.accounts.map((a) => a.name)).toContain(one.expect.account);
    for (const other of one.also) expect(one.accounts.map((a) => a.name)).toContain(other.account);
  });

  it('expects facts in the form the vocabulary demands, about subjects that are there', () => {
    for (const { facts, account } of [one.expect, ...one.also]) {
      const text = JSON.stringify(one.accounts.find((a) => a.name === account) ?? null);
      for (const [key, value] of Object.entries(facts)) {
        const [fact, subject] = [key.split('@')[0]!, /@[a-z]+:(.+)$/.exec(key)?.[1]];
        expect(valueFits(fact as FactKey, value), key).toBe(true);
        if (subject) expect(text, key).toContain(subject);
      }
    }
  });

  it('expects states of tasks that exist', () => {
    for (const id of [...Object.keys(one.expect.tasks), one.expect.headlineTask].filter(Boolean)) expect(TASKS).toContain(id);
  });

  it('visits addresses the stand-in has', () => {
    const paths = [one.startPath, ...one.visit.filter((step) => typeof step === 'string')];
    for (const path of paths) expect(routeOf(path.split('#')[0]!).page, path).not.toBe('notFound');
  });
});

it('refuses what could belong to somebody', () => {
  const real = structuredClone(scenarios[0]!);
  real.accounts[0]!.me.email = 'someone@contoso.com';
  expect(scenario.safeParse(real).success).toBe(false);
});

it('refuses a fact that is not in the vocabulary, and a word nobody knows', () => {
  const wrong = structuredClone(scenarios[0]!);
  wrong.expect.facts = { 'verification.mood': 'good' };
  expect(scenario.safeParse(wrong).success).toBe(false);
  expect(scenario.safeParse({ ...scenarios[0]!, weather: 'fine' }).success).toBe(false);
});
