import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageDraft } from '../../../lib/messages/protocol';
import type { FoldedFact } from '../../../lib/rules/assessment';
import { ENTRA_ROLES } from '../../../lib/rules/invitations/planner/roles';
import { checkDraft } from '../../../lib/rules/invitations/templates/check-draft';
import { DISTRIBUTOR, DUAL, GDAP, RESELLER } from '../../../lib/rules/invitations/testing/link-examples';
import { fromPage, startOf } from './from-page';

const CUSTOMER = '77777777-7777-4777-8777-777777777777';
const fact = (key: FoldedFact['fact'], value: string, kind: 'customer' | 'distributor', id: string): FoldedFact => ({
  fact: key,
  value,
  subject: { kind, id },
  seenAt: 1,
  lastSeenAt: 1,
  seq: 1,
  source: { kind: 'portal', page: 'customers.list', path: '/', clues: [] },
});
const FACTS = [
  fact('customer.name', 'Adatum Ltd', 'customer', CUSTOMER),
  fact('customer.domain', 'adatum.example', 'customer', CUSTOMER),
  fact('customer.name', 'Another', 'customer', 'other'),
  fact('distributor.name', 'Northwind', 'distributor', DISTRIBUTOR),
];
const CHOICE = { lang: 'fr', form: 'short' } as const;
const gdap: PageDraft = {
  id: 'page.1',
  kind: 'customer-gdap',
  link: GDAP,
  customer: CUSTOMER,
  name: 'Adatum support',
  durationDays: 90,
  roles: ['Directory Readers', ' service support administrator '],
  autoExtend: false,
};

describe('a mail made of the portal’s draft', () => {
  it('takes over the request, whose it is, language and length', () => {
    expect(fromPage(gdap, FACTS, CHOICE)).toEqual({
      start: {
        mail: 'customer-gdap',
        lang: 'fr',
        form: 'short',
        to: '',
        link: GDAP,
        portal: { customer: CUSTOMER },
        fields: {
          recipientCompany: 'Adatum Ltd',
          relationshipName: 'Adatum support',
          days: 90,
          autoExtend: false,
          roles: ['88d8e3e3-8f55-4a1e-953a-9b9898b8876b', 'f023fd81-a637-4b56-95fd-791ac0226033'],
        },
      },
      strange: [],
      roles: ['88d8e3e3-8f55-4a1e-953a-9b9898b8876b', 'f023fd81-a637-4b56-95fd-791ac0226033'],
      unnamed: false,
    });
  });

  it('names the distributor that the link names, and says where its name was not seen', () => {
    const dual: PageDraft = { id: 'page.2', kind: 'customer-dual', link: DUAL };
    expect(fromPage(dual, FACTS, CHOICE)).toMatchObject({ start: { fields: { distributor: 'Northwind' } }, unnamed: false });
    expect(fromPage(dual, [], CHOICE)).toMatchObject({ start: { fields: {} }, unnamed: true });
  });

  it('takes the cloud from the link', () => {
    const link = GDAP.replace('admin.microsoft.com', 'portal.office365.us');
    expect(fromPage({ ...gdap, link }, FACTS, CHOICE).start.fields.government).toBe(true);
    expect(fromPage(gdap, FACTS, CHOICE).start.fields).not.toHaveProperty('government');
  });

  it('says which roles it does not know, and invents none', () => {
    const made = fromPage({ ...gdap, roles: ['Lecteurs de rien', 'Directory Readers'] }, FACTS, CHOICE);
    expect(made.strange).toEqual(['Lecteurs de rien']);
    expect(made.start.fields.roles).toEqual(['88d8e3e3-8f55-4a1e-953a-9b9898b8876b']);
  });

  it('names nobody of whom the page does not say that it is for them', () => {
    const made = fromPage({ id: 'page.3', kind: 'customer-reseller', link: RESELLER }, FACTS, CHOICE);
    expect(made.start).toMatchObject({ fields: {}, portal: {} });
  });

  it('knows every role by the name that the portal gives it', () => {
    const made = fromPage({ ...gdap, roles: ENTRA_ROLES.map(({ name }) => name) }, [], CHOICE);
    expect([made.strange, made.start.fields.roles]).toEqual([[], ENTRA_ROLES.map(({ id }) => id)]);
  });

  it('carries the link byte for byte, whatever else stands on the page', () => {
    fc.assert(
      fc.property(fc.constantFrom(GDAP, DUAL, RESELLER), fc.string(), fc.array(fc.string(), { maxLength: 4 }), (link, name, roles) => {
        const kind = { [GDAP]: 'customer-gdap', [DUAL]: 'customer-dual', [RESELLER]: 'customer-reseller' }[link]!;
        const { start } = fromPage({ id: 'page.4', kind, link, name, roles }, FACTS, CHOICE);
        const { link: _, ...fields } = start.fields;
        const check = checkDraft({
          choice: { mail: start.mail },
          fields,
          pasted: start.link ?? '',
          to: '',
          today: '2026-11-20',
          context: {},
        });
        expect([start.link, check.link]).toEqual([link, link]);
      }),
    );
  });
});

describe('what was begun before', () => {
  const answer = { account: 'a', drafts: [gdap], facts: FACTS, begun: {} };
  const { start } = fromPage(gdap, [], CHOICE);

  it('goes on where it was left', () => {
    const begun = { ...start, fields: { ...start.fields, recipientCompany: 'Typed' } };
    expect(startOf({ ...answer, begun: { 'page.1': { draft: begun, savedAt: 1, rev: 3 } } }, gdap, CHOICE)).toMatchObject({
      begun: true,
      start: begun,
      rev: 3,
    });
    expect(startOf(answer, gdap, CHOICE).begun).toBe(false);
  });

  it('is signed as the last mail of the account was', () => {
    const signer = { senderName: 'Kim Lindqvist' };
    expect(startOf({ ...answer, signer }, gdap, CHOICE).start.fields).toMatchObject({
      senderName: 'Kim Lindqvist',
      relationshipName: 'Adatum support',
    });
  });

  it('never carries another link than the page’s', () => {
    const begun = { ...start, link: RESELLER };
    expect(startOf({ ...answer, begun: { 'page.1': { draft: begun, savedAt: 1, rev: 3 } } }, gdap, CHOICE)).toMatchObject({
      begun: false,
      start: { link: GDAP },
    });
  });
});
