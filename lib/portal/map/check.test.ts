import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkMap, LONGEST_MAP } from './check';
import { differenceOf } from './difference';
import { mapText } from './map-text';
import { compareVersions } from './schema';
import { SHIPPED } from './shipped';

type Raw = { labels: Record<string, Record<string, unknown>>; addresses: unknown[][]; collisions: unknown[]; [part: string]: unknown };
/** The shipped map with a change, as the text of a file. */
function changed(change: (raw: Raw) => void): string {
  const raw = JSON.parse(mapText(SHIPPED)) as Raw;
  change(raw);
  return JSON.stringify(raw);
}
const problems = (text: string) => {
  const checked = checkMap(text);
  return checked.ok ? [] : checked.problems;
};

describe('a file that is no map', () => {
  it.each([
    ['', 'json'],
    ['{"format": ', 'json'],
    ['[]', 'format'],
    ['null', 'format'],
    ['{"format":"something else"}', 'format'],
    [' '.repeat(LONGEST_MAP + 1), 'long'],
  ])('is refused as a whole: %#', (text, problem) => expect(problems(text)).toEqual([expect.objectContaining({ entry: '', problem })]));

  it('may begin with the mark that editors put there, and names the line where it breaks off', () => {
    expect(checkMap(`\uFEFF${mapText(SHIPPED)}`).ok).toBe(true);
    expect(problems('{\n"format": 1,\n"x": [1,')).toEqual([{ entry: '', problem: 'json', line: 3 }]);
  });

  test('of arbitrary content never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        for (const one of [json, text]) expect(checkMap(one).ok).toBe(false);
      }),
    );
  });
});

describe('a map with a mistake is refused, and the entry is named', () => {
  it.each<[string, (raw: Raw) => void, string, string]>([
    [
      'a trust that does not exist',
      (raw) => (raw.labels['v.pending']!.de = [['Ausstehend', 'total']]),
      'labels › v.pending › de › 1 › 2',
      'trust',
    ],
    ['a wording that is a number', (raw) => (raw.labels['v.pending']!.de = [[7, 'high']]), 'labels › v.pending › de › 1 › 1', 'text'],
    ['a wording without trust', (raw) => (raw.labels['v.pending']!.de = ['Ausstehend']), 'labels › v.pending › de › 1', 'wording'],
    ['a label without English', (raw) => delete raw.labels['v.pending']!.en, 'labels › v.pending › en', 'list'],
    ['an empty wording', (raw) => (raw.labels['v.pending']!.en = ['']), 'labels › v.pending › en › 1', 'text'],
    ['a control character', (raw) => (raw.labels['v.pending']!.en = ['a\u0007']), 'labels › v.pending › en › 1', 'text'],
    ['a language that is none', (raw) => (raw.labels['v.pending']!.German = []), 'labels › v.pending › German', 'language'],
    ['a name that is none', (raw) => Object.assign(raw.labels, { constructor: { en: ['x'] } }), 'labels › constructor', 'name'],
    ['a nested repetition', (raw) => raw.addresses.unshift(['home', '(a+)+b']), 'addresses › 1 (home) › 2', 'pattern.repeat'],
    ['code in a pattern', (raw) => raw.addresses.unshift(['home', 'a$(alert)']), 'addresses › 1 (home) › 2', 'pattern.sign'],
    ['an address without pattern', (raw) => raw.addresses.unshift(['home']), 'addresses › 1 (home)', 'form'],
    [
      'a kind of collision that does not exist',
      (raw) => Object.assign(raw.collisions[0] as object, { kind: 'x' }),
      'collisions › 1 › kind',
      'kind',
    ],
    ['a part that does not belong', (raw) => (raw.script = 'x'), 'script', 'part'],
    ['a version that is none', (raw) => (raw.version = 'newest'), 'version', 'version'],
    ['a form of later', (raw) => (raw.schema = 2), 'schema', 'schema'],
    ['one word for two states', (raw) => (raw.labels['v.rejected']!.en as string[]).push('Pending'), '', 'twice'],
    ['a collision that is not told of any more', (raw) => (raw.collisions = []), '', 'twice'],
  ])('%s', (_what, change, entry, problem) => {
    const [first] = problems(changed((raw) => void change(raw)));
    expect(first?.problem).toBe(problem);
    if (entry) expect(first?.entry).toBe(entry);
  });

  test('of many mistakes the first are named and the rest counted', () => {
    const checked = checkMap(
      changed((raw) => {
        for (const entry of Object.values(raw.labels)) entry.en = [];
      }),
    );
    expect(checked).toMatchObject({ ok: false, more: Object.keys(SHIPPED.labels).length - 20 });
  });
});

test('entries of a later version are left out and named', () => {
  const checked = checkMap(
    changed((raw) => {
      raw.labels['field.ofLater'] = { en: ['Later'] };
      raw.labels['role.emperor'] = { en: ['Emperor'] };
      raw.labels['page.account.myAccess'] = { en: ['My access'] };
      raw.addresses.push(['later.page', 'later']);
    }),
  );
  expect(checked).toMatchObject({ ok: true, unused: ['field.ofLater', 'role.emperor', 'later.page'] });
  expect(checked.ok && Object.keys(checked.map.labels)).toContain('page.account.myAccess');
  expect(checked.ok && Object.keys(checked.map.labels)).not.toContain('role.emperor');
});

test('the difference names what was added, changed and removed, and nothing else', () => {
  const text = changed((raw) => {
    raw.labels['v.pending']!.en = ['Pending', 'Waiting'];
    raw.labels['v.pending']!.hi = [['लंबित', 'low']];
    delete raw.labels['v.pending']!.de;
    raw.addresses.push(['home', 'start']);
    raw.collisions.pop();
    raw.source = 'Another source';
  });
  const checked = checkMap(text);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  expect(differenceOf(SHIPPED, checked.map)).toEqual([
    { kind: 'changed', part: 'labels', entry: 'v.pending · en', before: 'Pending', after: 'Pending ¦ Waiting' },
    { kind: 'added', part: 'labels', entry: 'v.pending · hi', after: 'लंबित (low)' },
    { kind: 'changed', part: 'addresses', entry: 'home', before: '(home|overview)?', after: '(home|overview)? ¦ start' },
    expect.objectContaining({ kind: 'removed', part: 'labels', entry: 'v.pending · de' }),
    expect.objectContaining({ kind: 'removed', part: 'collisions' }),
  ]);
});

test('another order of the same addresses is a difference: the first that fits counts', () => {
  const turned = { ...SHIPPED, addresses: [...SHIPPED.addresses].reverse() };
  const orders = differenceOf(SHIPPED, turned).filter(({ entry }) => entry === '1 …');
  expect(orders).toMatchObject([{ kind: 'changed', part: 'addresses', before: expect.stringMatching(/^home › /) }]);
});

test('versions are compared by day, then by number', () => {
  const sorted = ['2026-11-20.10', '2026-12-01', '2026-11-20', '2026-11-20.2', '2025-12-31.9'].sort(compareVersions);
  expect(sorted).toEqual(['2025-12-31.9', '2026-11-20', '2026-11-20.2', '2026-11-20.10', '2026-12-01']);
});
