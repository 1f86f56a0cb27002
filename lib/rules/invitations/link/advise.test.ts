import { describe, expect, it, test } from 'vitest';
import {
  ACCOUNT,
  ALONE,
  DISTRIBUTOR,
  DUAL,
  GDAP,
  HOME,
  MCA,
  MINE,
  OTHER,
  PARTNERSHIP,
  PROFILE,
  RESELLER,
  safeLink,
} from '../testing/link-examples';
import { adviseLink, classifyLink, type LinkContext } from '.';
import { isImitation } from './judge-link';

const advice = (text: string, context: LinkContext = ACCOUNT) => Object.values(adviseLink(classifyLink(text, context), context)).join(' ');

describe('what to do with a link', () => {
  test.each([
    ['mine', DUAL, 'mine yes notYou customerAdmin'],
    ['mine, wrapped', safeLink(DUAL), 'mine inner notYou customerAdmin'],
    ['mine, damaged', DUAL.replaceAll('&', '&amp;'), 'mine again broken customerAdmin'],
    ['mine, at another location', ALONE.replace('765432', '111222'), 'mine check notYou customerAdmin'],
    ['of another partner', RESELLER.replace(MINE, OTHER), 'other theirs notYou customerAdmin'],
    ['of the distributor alone', RESELLER.replace(MINE, DISTRIBUTOR), 'distributor theirs notYou customerAdmin'],
    ['a request for an admin relationship', GDAP, 'hidden yesOnce error customerAdmin'],
    ['a partnership request to me', PARTNERSHIP, 'distributor forYou accept cspAdmin'],
    ['the agreement', MCA, 'everyone yes notYou customerAdmin'],
    ['the home page', HOME, 'everyone yes signIn colleague'],
    ['the profile step', PROFILE, 'nobody nothing harmless none'],
    ['an imitation', GDAP.replace('microsoft', 'rnicrosoft'), 'nobody no never none'],
    ['words', 'hello', 'nobody nothing unsure none'],
  ])('%s', (_, link, expected) => {
    expect(advice(link)).toBe(expected);
  });

  it.each([
    [
      'the sign-in that leads back',
      `https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=${encodeURIComponent(RESELLER)}`,
    ],
    ['a page of Microsoft with the words of an invitation', RESELLER.replace('admin.microsoft.com', 'learn.microsoft.com')],
  ])('a place of Microsoft’s own is no imitation, and no invitation: %s', (_, link) => {
    const check = classifyLink(link, ACCOUNT);
    expect([isImitation(check), check.verdict, check.reasons.some(({ id }) => id === 'otherHost')]).toEqual([false, 'invalid', true]);
    expect(advice(link)).toBe('nobody nothing unsure none');
    // Beside a sound link it is no reason to warn of that one.
    expect(classifyLink(`${DUAL} ${link}`, ACCOUNT).reasons.map(({ id }) => id)).not.toContain('alsoImitation');
  });

  it('where anybody may run a site, a link that looks like an invitation stays an imitation', () => {
    const link = RESELLER.replace('admin.microsoft.com', 'admin.westeurope.cloudapp.azure.com');
    expect(advice(link)).toBe('nobody no never none');
  });

  it('the wrapping of the US Government clouds is taken off', () => {
    const wrapped = safeLink(DUAL).replace('eur01.safelinks.protection.outlook.com', 'usg01.safelinks.protection.office365.us');
    expect(classifyLink(wrapped, ACCOUNT)).toMatchObject({ link: DUAL, wrapper: wrapped, verdict: 'warn' });
    expect(advice(wrapped)).toBe('mine inner notYou customerAdmin');
  });

  it('my own partnership request goes to resellers', () => {
    expect(advice(PARTNERSHIP, { tenants: [DISTRIBUTOR], isDistributor: true })).toBe('mine yesResellers own resellerAdmin');
  });

  it('a distributor may send the joint invitation that names it', () => {
    expect(advice(DUAL, { tenants: [DISTRIBUTOR], isDistributor: true })).toBe('mine yes notYou customerAdmin');
  });

  it('a link whose owner cannot be compared is nobody’s to send, wrapped or not', () => {
    expect(advice(DUAL, {})).toBe('unknown unknownOwner notYou customerAdmin');
    expect(advice(safeLink(DUAL), {})).toBe('unknown unknownOwner notYou customerAdmin');
  });

  it('a link to the wrong recipient is not sent', () => {
    expect(advice(DUAL, { ...ACCOUNT, recipient: 'reseller' })).toBe('mine purpose notYou customerAdmin');
  });
});
