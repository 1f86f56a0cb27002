import { describe, expect, it } from 'vitest';
import type { WorkingDraft } from '../../../lib/messages/protocol';
import { ACCOUNT, CUSTOMER, DISTRIBUTOR, DUAL, OTHER } from '../../../lib/rules/invitations/testing/link-examples';
import { type Known, NOTHING_KNOWN } from './known';
import { noteOf } from './note-of';
import { prepare } from './prepare';
import { judgeBy } from './region-judge';

const NOW = Date.UTC(2026, 10, 20, 12);
const draft = (change: Partial<WorkingDraft> = {}): WorkingDraft => ({
  mail: 'customer-dual',
  lang: 'en',
  form: 'full',
  fields: { recipientCompany: 'Adatum Ltd', senderName: 'Kim', senderCompany: 'Contoso' },
  link: DUAL,
  to: '',
  ...change,
});
const made = (change: Partial<WorkingDraft>, known: Partial<Known>) => prepare(draft(change), { ...NOTHING_KNOWN, ...known }, ACCOUNT, NOW);
const blocks = ({ check }: ReturnType<typeof prepare>) => check.findings.filter(({ weight }) => weight === 'block').map(({ id }) => id);

describe('the distributor of a joint mail', () => {
  const northwind = { id: DISTRIBUTOR, name: 'Northwind' };
  const other = { id: OTHER, name: 'Fabrikam Distribution' };
  const typed = (distributor: string) => ({ fields: { ...draft().fields, distributor } });

  it('is the one that the link names, whichever others are known', () => {
    expect(made({}, { distributors: [other, northwind] }).fields.distributor).toBe('Northwind');
    const stranger = made({}, { distributors: [other] });
    expect(stranger.fields.distributor).toBeUndefined();
    expect(blocks(stranger)).toEqual(['missing']);
  });

  it('is the only one that is known while no link names one', () => {
    expect(made({ link: '' }, { distributors: [other] }).fields.distributor).toBe('Fabrikam Distribution');
    expect(made({ link: '' }, { distributors: [other, northwind] }).fields.distributor).toBeUndefined();
  });

  it('may not bear the name of another known one', () => {
    expect(blocks(made(typed(' fabrikam  DISTRIBUTION'), { distributors: [northwind, other] }))).toEqual(['distributorOther']);
    expect(blocks(made(typed('Fabrikam Distribution'), { distributors: [other] }))).toEqual(['distributorOther']);
    expect(blocks(made(typed('Northwind'), { distributors: [northwind, other] }))).toEqual([]);
    expect(blocks(made(typed('Nobody we know'), { distributors: [northwind, other] }))).toEqual([]);
    // Two of one name: one of them is meant.
    expect(blocks(made(typed('Northwind'), { distributors: [northwind, { ...other, name: 'Northwind' }] }))).toEqual([]);
  });
});

it('a mail that only tells the duration again says none that nobody gave', () => {
  expect(made({ mail: 'customer-gdap' }, {}).fields.days).toBe(730);
  for (const mail of ['reminder', 'thanks']) {
    expect(made({ mail, about: 'customer-gdap' }, {}).fields.days, mail).toBeUndefined();
    expect(made({ mail, about: 'customer-gdap', fields: { days: 365 } }, {}).fields.days, mail).toBe(365);
  }
});

describe('whom a mail is for', () => {
  const customers = [{ id: CUSTOMER, name: 'Adatum Ltd', domain: 'adatum.example' }];
  const twins = [...customers, { id: OTHER, name: 'Adatum Ltd', domain: 'other.example' }];
  const noteTo = (change: Partial<WorkingDraft>, known: Partial<Known>) => noteOf(draft(change), made(change, known), 'copied')?.to;
  const written = (recipientCompany: string) => ({ fields: { ...draft().fields, recipientCompany } });

  it('is noted with the tenant id of the portal while it bears that customer’s name', () => {
    const portal = { customer: CUSTOMER };
    expect(noteTo({ portal }, { customers })).toEqual({ name: 'Adatum Ltd', domain: 'adatum.example', tenantId: CUSTOMER });
    expect(noteTo({ portal, ...written('ADATUM  ltd') }, { customers })).toMatchObject({ tenantId: CUSTOMER });
    expect(noteTo({ portal, ...written('Fabrikam') }, { customers })).toEqual({ name: 'Fabrikam' });
    // The portal said which one, nobody said its name: what is typed is its name.
    expect(noteTo({ portal, ...written('Fabrikam') }, {})).toEqual({ name: 'Fabrikam', tenantId: CUSTOMER });
  });

  it('takes nothing of the log’s entry over to another company', () => {
    const portal = { customer: CUSTOMER, name: 'Contoso', domain: 'contoso.example' };
    expect(noteTo({ portal, ...written('Contoso') }, {})).toEqual({ name: 'Contoso', domain: 'contoso.example', tenantId: CUSTOMER });
    expect(noteTo({ portal, ...written('Fabrikam') }, {})).toEqual({ name: 'Fabrikam' });
  });

  it('has the domain of the only customer of its name, and of one of several only where the portal said which', () => {
    expect(made({}, { customers }).fields.domain).toBe('adatum.example');
    expect(made({}, { customers: twins }).fields.domain).toBeUndefined();
    expect(made({ portal: { customer: OTHER } }, { customers: twins }).fields.domain).toBe('other.example');
    expect(made({ portal: {} }, { customers }).fields.domain).toBeUndefined();
  });
});

describe('the regions of account and customer', () => {
  const known = (country: string, theirs?: string): Partial<Known> => ({
    judgeRegions: judgeBy(null),
    country,
    customers: [{ id: CUSTOMER, name: 'Adatum Ltd', ...(theirs && { country: theirs }) }],
  });
  const regions = (change: Partial<WorkingDraft>, given: Partial<Known>) =>
    made(change, given).check.findings.filter(({ id }) => id === 'regions');

  it('leave a dated doubt where they do not fit', () => {
    const [found, ...more] = regions({}, known('DE', 'US'));
    expect(found).toMatchObject({ weight: 'doubt', field: 'recipientCompany', params: { ownCountry: 'DE', theirCountry: 'US' } });
    expect([more, found?.params?.tableOn, found?.sources.length]).toEqual([
      [],
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      expect.any(Number),
    ]);
    expect(found?.sources).toContain('K-RELATE');
  });

  it('say nothing where they fit, or one of them is not known', () => {
    expect(regions({}, known('DE', 'FR'))).toEqual([]);
    expect(regions({}, known('DE'))).toEqual([]);
    expect(regions({}, { ...known('DE', 'US'), country: undefined })).toEqual([]);
    expect(regions({ fields: { ...draft().fields, government: true } }, known('DE', 'US'))).toEqual([]);
    expect(regions({ mail: 'support-contact', link: undefined }, known('DE', 'US'))).toEqual([]);
  });
});
