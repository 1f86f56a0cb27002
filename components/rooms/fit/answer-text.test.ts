import { expect, it } from 'vitest';
import { whoFits } from '../../../lib/rules/regions/fit';
import { MARKETS } from '../../../lib/rules/regions/table';
import { translator } from '../../../lib/ui/i18n';
import room from '../../../lib/ui/locales/en/rooms/fit.json';
import { WORDS as ui } from '../../testing-words';
import { answeredOn, answerText } from './answer-text';

it('has the day of what decided, as the screen has, where that is another than the table’s', () => {
  const reader = { t: translator('en', { ...ui, ...room }), lang: 'en' as const, now: 5 };
  const answer = whoFits({ reseller: 'US', customer: 'GU' });
  expect(answeredOn(answer)).toBe('2023-10-12');
  expect(answer.asOf).not.toBe('2023-10-12');
  const [, verdict] = answerText(reader, answer, MARKETS).split('\n');
  expect(verdict).toBe(reader.t(`fit.verdict.${answer.verdict}`, { asOfOn: '2023-10-12' }));
  expect(verdict).toContain('2023');
});
