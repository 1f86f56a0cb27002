import { expect, test } from 'vitest';
import { assess } from './assess';
import { factDef } from './facts';
import { SAMPLE_ACCOUNT, sample } from './sample';
import { NOW } from './testing/facts';
import { subjectFits, valueFits } from './value-fits';

test('the sample is a verification under way, with its clock running', () => {
  const { account, ring, headline, tasks } = assess(sample(NOW), NOW);
  expect(account).toBe(SAMPLE_ACCOUNT);
  expect(ring).toMatchObject({ finished: 2, current: 3 });
  expect(headline).toMatchObject({ key: 'headline.waiting.day', params: { day: 3 } });
  expect(tasks['security.contact']?.status).toBe('attention');
});

test('runs from any moment', () => {
  for (const now of [0, NOW, NOW * 2]) expect(assess(sample(now), now).empty).toBe(false);
});

test('holds facts of the vocabulary only, and no name or address of anybody', () => {
  for (const { fact, value, subject } of Object.values(sample(NOW).byKey)) {
    expect(valueFits(fact, value), fact).toBe(true);
    expect(subjectFits(fact, subject?.kind), fact).toBe(true);
    if (factDef(fact).form === 'email') expect(value).toMatch(/\.example$/);
  }
});
