import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GLOBAL_ADMINISTRATOR } from '../planner/roles';
import {
  ACCOUNT,
  CUSTOMER,
  DAMAGED,
  DISTRIBUTOR,
  DUAL,
  GDAP,
  INVALID,
  OTHER,
  PARTNERSHIP,
  RELATION,
  RESELLER,
  safeLink,
} from '../testing/link-examples';
import { checkDraft, type DraftInput } from './check-draft';
import { chosenKind, MAIL_CHOICES } from './kinds';
import { anyText } from './testing/any-text';
import { fieldsFor, linkOf, nameOf } from './testing/examples';
import type { Fields } from './types';

const TODAY = '2026-11-20';
/** The account a mail is sent from: of a partnership request, the distributor itself. */
const contextOf = (mail: string) =>
  mail === 'reseller-partnership' ? { ...ACCOUNT, tenants: [DISTRIBUTOR], distributors: [], isDistributor: true } : ACCOUNT;
const draft = (mail: string, change: Partial<DraftInput> = {}, fields: Fields = {}): DraftInput => {
  const choice = change.choice ?? { mail };
  return {
    choice,
    fields: { ...fieldsFor(choice), ...fields },
    pasted: linkOf(choice) ?? '',
    to: 'ada@adatum.example',
    today: TODAY,
    context: contextOf(choice.about ?? mail),
    ...change,
  };
};
const found = (input: DraftInput, weight = 'block') => checkDraft(input).findings.filter((one) => one.weight === weight);
const blocks = (input: DraftInput) => found(input).map(({ id, field, link }) => `${field}: ${link ?? id}`);
const doubts = (input: DraftInput) => found(input, 'doubt').map(({ id, field, link }) => `${field}: ${link ?? id}`);

describe('a sound draft', () => {
  it.each(MAIL_CHOICES)('of $mail $about is not blocked, and its link is the one that was pasted', (choice) => {
    const done = checkDraft(draft(choice.mail, { choice }));
    expect(
      done.findings.filter(({ weight }) => weight === 'block'),
      nameOf(choice),
    ).toEqual([]);
    expect(done.link).toBe(chosenKind(choice).required.includes('link') ? linkOf(choice) : undefined);
  });

  it('takes the invitation out of the portal’s text, and out of a wrapping', () => {
    expect(checkDraft(draft('customer-reseller', { pasted: `Please accept:\n${RESELLER}\nThanks` })).link).toBe(RESELLER);
    expect(checkDraft(draft('customer-gdap', { pasted: safeLink(GDAP) })).link).toBe(GDAP);
  });
});

describe('a draft is blocked by', () => {
  it.each<[string, string, DraftInput]>([
    ['a missing link', 'link: linkMissing', draft('customer-gdap', { pasted: ' \n' })],
    ['a link of another kind', 'link: wrongKind', draft('customer-gdap', { pasted: RESELLER })],
    ['a link without the distributor', 'link: wantsDistributor', draft('customer-dual', { pasted: RESELLER })],
    ['a customer’s link for a reseller', 'link: resellerBecomesCustomer', draft('reseller-partnership', { pasted: RESELLER })],
    ['a reseller’s link for a customer', 'link: customerCannot', draft('customer-reseller', { pasted: PARTNERSHIP })],
    ['somebody else’s link', 'link: notOurs', draft('customer-reseller', { pasted: RESELLER.replace('22222222', OTHER.slice(0, 8)) })],
    ['a distributor’s own request sent on', 'link: partnershipTheirs', draft('reseller-partnership', { context: ACCOUNT })],
    ['two invitations', 'link: several', draft('customer-gdap', { pasted: `${GDAP} ${GDAP.replace('66666666', '66666667')}` })],
    [
      'a lapsed request',
      'link: lapsed',
      draft('customer-gdap', { context: { ...ACCOUNT, requests: new Map([[RELATION, '2026-08-01']]), today: TODAY } }),
    ],
    ['a name over 50 characters', 'relationshipName: nameTooLong', draft('customer-gdap', {}, { relationshipName: 'x'.repeat(51) })],
    ['a duration over 730 days', 'days: daysTooLong', draft('customer-gdap', {}, { days: 731 })],
    ['no duration', 'days: missing', draft('customer-gdap', {}, { days: '' })],
    ['half a day', 'days: daysMissing', draft('customer-gdap', {}, { days: 1.5 })],
    [
      'Global Administrator with auto-extend',
      'autoExtend: globalAdminAutoExtend',
      draft('customer-gdap', {}, { roles: [GLOBAL_ADMINISTRATOR], autoExtend: true }),
    ],
    ['no roles', 'roles: missing', draft('customer-gdap', {}, { roles: [] })],
    ['a deadline that is past', 'deadline: deadlinePast', draft('customer-mca', {}, { deadline: '2026-11-19' })],
    ['a deadline that is no day', 'deadline: dayMalformed', draft('customer-mca', {}, { deadline: '2026-02-30' })],
    ['an end that is past', 'endsOn: endPast', draft('removal-admin', {}, { endsOn: '2026-11-01' })],
    [
      'a sending that lies ahead',
      'sentOn: sentAhead',
      draft('reminder', { choice: { mail: 'reminder', about: 'customer-gdap' } }, { sentOn: '2026-11-21' }),
    ],
    ['a malformed address', 'to: emailMalformed', draft('customer-mca', { to: 'ada@adatum' })],
    ['two addresses', 'to: emailMalformed', draft('customer-mca', { to: 'a@b.example,c@d.example' })],
    ['a malformed own address', 'senderEmail: emailMalformed', draft('customer-mca', {}, { senderEmail: 'kim(at)contoso' })],
    ['a missing name', 'senderCompany: missing', draft('customer-mca', {}, { senderCompany: ' ' })],
    ['a value of a megabyte', 'recipientCompany: tooLong', draft('customer-mca', {}, { recipientCompany: 'x'.repeat(1_000_000) })],
  ])('%s', (_, expected, input) => {
    expect(blocks(input)).toContain(expected);
    expect(checkDraft(input).blocked).toBe(true);
  });

  it.each([...INVALID, ...DAMAGED].filter(({ context }) => !context).map(({ name, text }) => [name, text] as const))(
    'a link that is not sound: %s',
    (_, pasted) => {
      for (const mail of ['customer-reseller', 'customer-dual', 'customer-gdap']) {
        const done = checkDraft(draft(mail, { pasted }));
        expect([done.blocked, done.link]).toEqual([true, undefined]);
      }
    },
  );
});

describe('a doubt is', () => {
  it.each<[string, string, DraftInput]>([
    ['a deadline after the request lapses', 'deadline: deadlineAfterLapse', draft('customer-gdap', {}, { deadline: '2027-03-01' })],
    ['a deadline today', 'deadline: deadlineToday', draft('customer-mca', {}, { deadline: TODAY })],
    ['a year far away', 'deadline: deadlineFar', draft('customer-mca', {}, { deadline: '2062-12-04' })],
    ['hidden signs in a name', 'recipientName: hiddenSigns', draft('customer-mca', {}, { recipientName: 'Ada\u202e' })],
    ['an address in a name', 'senderCompany: linkInName', draft('customer-mca', {}, { senderCompany: 'https://x.example' })],
    ['nobody to ask', 'senderPhone: noContact', draft('customer-mca', {}, { senderPhone: '', senderEmail: '' })],
    ['an account that was not seen', 'link: accountUnknown', draft('customer-dual', { pasted: DUAL, context: {} })],
    ['a request whose owner is not known', 'link: partnershipUnknown', draft('reseller-partnership', { context: {} })],
  ])('%s, and blocks nothing', (_, expected, input) => {
    expect(doubts(input)).toContain(expected);
    expect(blocks(input)).toEqual([]);
  });
});

it('lets the deadline of a request be its last day', () => {
  expect(doubts(draft('customer-gdap', {}, { deadline: '2027-02-18' }))).not.toContain('deadline: deadlineAfterLapse');
});

it('never lets a byte through that was not pasted, and never fails', () => {
  fc.assert(
    fc.property(anyText(30), fc.constantFrom('customer-reseller', 'customer-dual', 'customer-gdap', 'customer-mca'), (noise, mail) => {
      const own = linkOf({ mail })!;
      const { link } = checkDraft(
        draft(mail, { pasted: `${noise} ${own} ${noise}`, to: noise }, { senderCompany: noise, deadline: noise }),
      );
      if (link !== undefined) expect(link).toBe(own);
    }),
    { numRuns: 200 },
  );
});

describe('a name that a relationship has already', () => {
  const name = String(fieldsFor({ mail: 'customer-gdap' }).relationshipName);
  const given = (id: string, customer?: string, named = name) =>
    draft('customer-gdap', { relationships: [{ id, name: named, ...(customer && { customer }) }], customer: CUSTOMER });
  const another = RELATION.replace('66666666', '66666667');

  it('blocks where it is another one’s, by its id or its customer', () => {
    expect(blocks(given(another, CUSTOMER))).toEqual(['relationshipName: nameUsed']);
    expect(blocks(given(`${OTHER}:${name}`, OTHER))).toEqual(['relationshipName: nameUsed']);
  });

  it('is the mail’s own where the id or the customer is the same, or nothing can be compared', () => {
    expect(blocks(given(RELATION.toUpperCase(), CUSTOMER))).toEqual([]);
    expect(blocks(given(`${CUSTOMER}:${name}`, CUSTOMER))).toEqual([]);
    expect(blocks(given(`x:${name}`))).toEqual([]);
    expect(doubts(given(RELATION, CUSTOMER, name.toUpperCase()))).toEqual([]);
  });
});

describe('the cloud of the customer and that of the link', () => {
  const there = GDAP.replace('admin.microsoft.com', 'portal.office365.us');

  it('block where the link leads to the US Government clouds and the mail does not', () => {
    expect(blocks(draft('customer-gdap', { pasted: there }, { government: false }))).toEqual(['government: cloudGovernment']);
    expect(blocks(draft('customer-gdap', { pasted: there }, { government: true }))).toEqual([]);
  });

  it('leave a doubt where the link leads to the public admin center and the mail is for the other', () => {
    const input = draft('customer-gdap', {}, { government: true });
    expect([doubts(input), blocks(input)]).toEqual([['government: cloudPublic'], []]);
    expect(doubts(draft('customer-gdap', {}, { government: false }))).toEqual([]);
  });
});
