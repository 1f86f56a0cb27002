import { describe, expect, test } from 'vitest';
import { assess, sample } from '../../lib/rules';
import { HOME, type LauncherParts, launcherView } from './launcher-view';
import { DEFAULTS } from './settings';
import { legalPage } from './testing';
import { makeWords } from './words';

const NOW = Date.UTC(2026, 10, 20, 9);
const words = makeWords(() => 'en')('auto');
const visit = { id: 'v1', page: legalPage(), read: true, account: 'sample', seenAt: NOW };
const known = { account: 'sample', assessment: assess(sample(NOW), NOW) };
const parts: LauncherParts = { words, settings: DEFAULTS, placement: HOME, visit, known, problem: null };

test('the line is the headline of the account, in words', () => {
  const view = launcherView(parts);
  expect(view).toMatchObject({ account: 'sample', ring: known.assessment.ring, openPoints: known.assessment.openPoints });
  expect(view.line).toBe(words.t(known.assessment.headline.key, known.assessment.headline.params));
  expect(view.line).not.toContain('headline.');
  expect(view.tone).toBe(known.assessment.headline.tone);
});

test('every word of the launcher is there', () => {
  for (const [key, word] of Object.entries(launcherView(parts).words)) expect(word, key).not.toBe(`launcher.${key}`);
});

describe('without an account', () => {
  const line = (more: Partial<LauncherParts>) => {
    const view = launcherView({ ...parts, known: null, ...more });
    expect(view).toMatchObject({ account: null, ring: null, openPoints: 0 });
    return view.line;
  };
  const page = (state: string, id = 'account.legalInfo', read = false) => ({
    visit: { ...visit, read, page: { ...legalPage(), id, state: state as 'ready' } },
  });

  test('the page is called what it is', () => {
    expect(line({ visit: null })).toBe(words.t('launcher.reading'));
    expect(line(page('ready'))).toBe(words.t('launcher.reading'));
    expect(line(page('loading'))).toBe(words.t('launcher.reading'));
    expect(line(page('ready', 'account.legalInfo', true))).toBe(words.t('launcher.noAccount'));
    expect(line(page('ready', 'unknown'))).toBe(words.t('pageState.unknown'));
    for (const state of ['notFound', 'noAccess', 'accountPicker', 'signedOut'])
      expect(line(page(state))).toBe(words.t(`pageState.${state}`));
  });

  test.each([
    ['open', 'launcher.storage'],
    ['unknown', 'launcher.storage'],
    ['full', 'launcher.full'],
    ['newer', 'launcher.newer'],
  ] as const)('a journal that is %s comes before everything, and hides all progress', (problem, key) => {
    expect(words.t(key)).not.toBe(key);
    expect(launcherView({ ...parts, problem })).toMatchObject({
      account: null,
      ring: null,
      openPoints: 0,
      tone: 'stop',
      line: words.t(key),
    });
  });

  test('a known page that nothing is read on says so', () => {
    const nothing = { visit: { ...visit, read: false, page: { ...legalPage(), id: 'support.list', reads: false } } };
    expect(words.t('launcher.nothingHere')).not.toBe('launcher.nothingHere');
    expect(line(nothing)).toBe(words.t('launcher.nothingHere'));
  });

  test('a visit that is forgotten asks for its page', () => {
    expect(launcherView({ ...parts, known: null, visit: null }).unknownVisit).toBe(true);
    expect(launcherView(parts).unknownVisit).toBeUndefined();
  });
});

test('switched off in the settings, it says so', () => {
  expect(launcherView({ ...parts, settings: { ...DEFAULTS, launcher: 'hidden' } }).shown).toBe(false);
  expect(launcherView(parts).shown).toBe(true);
});
