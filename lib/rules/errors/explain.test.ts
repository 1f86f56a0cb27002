import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import words from '../../ui/locales/en/rooms/errors.json';
import { sourceEntry } from '../knowledge/sources';
import { pageEntry } from '../pages';
import { ERRORS, explainError } from './explain';

const found = (text: string) => explainError(text).found.map(({ entry }) => entry.id);

/** What is pasted → the errors it holds. */
const PASTED: readonly (readonly [string, readonly string[]])[] = [
  ['2200', ['partner-id-unknown']],
  ['2201', ['regions-differ']],
  ['2202', ['undescribed']],
  ['2203', ['agreement-region']],
  ['2204', ['not-enrolled']],
  ['2205', ['tenant-unknown']],
  ['2206', ['agreement-tenant']],
  ['403/2030', ['country-not-open']],
  ['403 / 2030', ['country-not-open']],
  ['800016', ['not-a-reseller']],
  ['400/800070', ['offer-country']],
  ['900123', ['agreement-reseller']],
  ['900400', ['record-check']],
  ['Fehler 2203 beim Prüfen', ['agreement-region']],
  ['错误代码：800039', ['programme-inactive']],
  ['त्रुटि कोड 13605', ['customer-agreement']],
  ['Order failed with error code 900154, please contact support', ['location-not-linked']],
  ['{"code": 2201, "description": "…"}', ['regions-differ']],
  ['{\\"code\\":\\"800070\\"}', ['offer-country']],
  [
    'The CSP region of the requested PartnerID 123456 is India and doesn’t match the CSP region United States of Indirect Provider',
    ['regions-differ'],
  ],
  ['Partner isn\u2019t onboarded to sell in country/region', ['country-not-open']],
  ['2200, 2203 and 800016', ['partner-id-unknown', 'agreement-region', 'not-a-reseller']],
  ['2200 and 2203', ['partner-id-unknown', 'agreement-region']],
  // A known code that nothing calls a code: by where it stands, or by what the text speaks of.
  ['MPA check failed (2203)', ['agreement-region']],
  ['The check failed (2203).', ['agreement-region']],
  ['2201: region mismatch', ['regions-differ']],
  ['It came back with 2201 – a mismatch of regions', ['regions-differ']],
  ['The tool said:\n2204\nand stopped', ['not-enrolled']],
  ['HTTP 403 Forbidden 2030', ['country-not-open']],
  ['The reseller check gives 2206.', ['agreement-tenant']],
  ['Die MPA-Prüfung ergab 2203 und 2201', ['agreement-region', 'regions-differ']],
  ['经销商检查返回 2204', ['not-enrolled']],
  ['2200, 2203, 800016', ['partner-id-unknown', 'agreement-region', 'not-a-reseller']],
  // One code, two meanings: the status tells, or the words, or both are shown.
  ['404/3000', ['partner-not-found']],
  ['400/3000', ['property-invalid']],
  ['3000', ['partner-not-found', 'property-invalid']],
  ['{"code": 3000, "description": "Partner Organization with partner_id 9999999 could not be found"}', ['partner-not-found']],
  ['404/20000', ['order-not-found']],
  ['20000: current country not supported', ['customer-country']],
];

test.each(PASTED)('%s', (text, ids) => {
  expect(found(text)).toEqual(ids);
});

/** Numbers that are no codes: years, order numbers, PartnerIDs, telephones, money. */
test.each([
  '',
  'Hello',
  'We enrolled in 2200 days',
  'Order 7012201334 of 2026-11-20',
  'PartnerID 5902030 is associated',
  'Tel. +49 89 2201-2203',
  'Tel. +49 89 2201 2203',
  'Call our reseller desk: +49 (2203) 55501',
  'Phone (2203) 555 0100',
  'The reseller agreement ended 2200 days ago',
  'Our MPA is of 2006',
  'Partner Agreement (2006)',
  '2006: the agreement was signed',
  'PartnerID 2203 of a reseller',
  'Order 2201: shipped to the reseller',
  '2203 Main Street, our reseller',
  '2200 – 2300 seats under the agreement',
  'The reseller pays $2200.',
  'It costs 2,030 USD or 2030.00',
  'a2203e3a-2204-454e-a0d0-c73b0ee36bba',
  '22010',
])('nothing in “%s”', (text) => {
  expect(explainError(text)).toEqual({ found: [], unknown: text === '22010' ? ['22010'] : [] });
});

test('a code that stands as an error and that nobody knows is named', () => {
  expect(explainError('error 800999').unknown).toEqual(['800999']);
  expect(explainError('HTTP 403/9999').unknown).toEqual(['9999']);
});

test('says by what it was recognised', () => {
  expect(explainError('error 2203').found[0]).toMatchObject({ by: 'code', code: '2203' });
  expect(explainError('Customer phone number is missing').found[0]).toMatchObject({ by: 'words' });
});

describe('every entry', () => {
  test.each(ERRORS.map((entry) => [entry.id, entry] as const))(
    '%s is found by each of its codes and phrases',
    (id, { codes = [], says = [] }) => {
      for (const { code, http } of codes) {
        expect(found(code), code).toContain(id);
        if (http) expect(found(`${http}/${code}`), `${http}/${code}`).toContain(id);
      }
      for (const phrase of says) expect(found(`Something went wrong: ${phrase}.`), phrase).toContain(id);
    },
  );

  test('has words, a page that exists and sources', () => {
    for (const { id, page, sources } of ERRORS) {
      expect(Object.keys(words)).toEqual(expect.arrayContaining([`errors.${id}.means`, `errors.${id}.do`]));
      if (page) expect(pageEntry(page), id).toBeDefined();
      for (const source of sources) expect(sourceEntry(source), source).toBeDefined();
    }
  });

  test('that no text of Microsoft’s stands behind says so', () => {
    for (const { id, sources, confidence } of ERRORS)
      if (!sources.some((source) => sourceEntry(source)?.trust === 'A')) expect(confidence, id).not.toBe('high');
  });
});

test('any text is answered, and at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      for (const { entry } of explainError(text).found) expect(ERRORS).toContain(entry);
    }),
  );
  const start = performance.now();
  explainError('error 2201 '.repeat(50_000));
  explainError('4'.repeat(500_000));
  explainError('code '.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});
