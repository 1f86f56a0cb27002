import { describe, expect, it } from 'vitest';
import { isCompany, namesIn } from './company';

describe('a company’s name, by its legal form', () => {
  it.each([
    'Contoso GmbH',
    'Adatum Systemhaus GmbH & Co. KG',
    'Contoso, Inc.',
    'Fabrikam Cloud Ltd',
    'Litware Services SARL',
    'Proseware S.p.A.',
    'Contoso Brasil Ltda.',
    'Wide World Pvt. Ltd.',
    'Tailspin Sp. z o.o.',
    'Nordwind AS',
    'コントソ株式会社',
    '株式会社コントソ',
    '康托索科技有限公司',
    'ООО Контосо',
    '주식회사 콘토소',
  ])('%s', (name) => expect(isCompany(name)).toBe(true));

  it.each(['Anna Berg', 'Contoso', 'as', 'Sales as', 'GmbH', 'Kim Inca', 'Microsoft Partner Center', 'Anna Ltdman', ''])('not %s', (name) =>
    expect(isCompany(name)).toBe(false),
  );
});

it('a list of names is parted at its commas, not before a legal form', () => {
  expect(namesIn('Anna Berg, Contoso, Inc.')).toEqual(['Anna Berg', 'Contoso, Inc.']);
  expect(namesIn('Anna Berg (Contoso GmbH)')).toEqual(['Anna Berg', 'Contoso GmbH']);
  expect(namesIn('Anna-Lena Berg | Contoso')).toEqual(['Anna-Lena Berg', 'Contoso']);
});
