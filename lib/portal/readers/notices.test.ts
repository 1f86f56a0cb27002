// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AT, factsOf, frame, readHtml } from '../testing/page';

const ACTION_CENTER = '/dashboard/v2/action-center/overview';
const fix = (notice: string, at: string = AT.home) => factsOf(readHtml(at, frame(`<h1>Home</h1>${notice}`)))['verification.fixNow'];
const TEXT = 'Your Cloud Solution Provider account needs verification.';

describe('a notice that asks to answer the verification', () => {
  it.each([
    ['a message', `<div role="alert"><p>${TEXT}</p><button>Fix now</button></div>`],
    [
      'nested shadow roots with a slotted label',
      `<h_he-message-bar data-shadow="<div><slot></slot></div><x-a data-shadow='<slot></slot>'><slot name='action'></slot></x-a>">${TEXT}<h_he-button slot="action" data-shadow="<button><slot></slot></button>">Fix now</h_he-button></h_he-message-bar>`,
    ],
    ['an entry of a list', `<ul><li>Welcome</li><li><h3>Mandatory</h3><p>${TEXT}</p><button>Resolve</button></li></ul>`],
  ])('%s', (_, notice) => expect(fix(notice)).toBe(true));
  it('stands in the action center as well', () =>
    expect(
      factsOf(readHtml(ACTION_CENTER, frame(`<h1>Action center</h1><article><p>${TEXT}</p><button>Fix now</button></article>`)))[
        'verification.fixNow'
      ],
    ).toBe(true));
  it.each([
    ['that does not say whose', '<div role="alert"><p>Complete your account verification.</p><button>Fix now</button></div>'],
    ['of a developer account', '<div role="alert"><p>Developer and CSP accounts need verification.</p><button>Fix now</button></div>'],
    [
      'of the partner programme too',
      '<div role="alert"><p>Microsoft AI Cloud Partner Program and CSP need verification.</p><button>Fix now</button></div>',
    ],
    ['about something else', '<div role="alert"><p>Your CSP price list is new.</p><button>Fix now</button></div>'],
    ['without a button', `<div role="alert"><p>${TEXT}</p><a href="#">View</a></div>`],
    ['with another one’s button', `<ul><li>${TEXT}</li><li>Payout profile <button>Fix now</button></li></ul>`],
    [
      'whose name of the programme is gone',
      `<div role="alert"><p>${TEXT.replace('Cloud Solution Provider', '')}</p><button>Fix now</button></div>`,
    ],
    ['that is no notice', `<p>${TEXT}</p><button>Fix now</button>`],
  ])('says nothing %s', (_, notice) => expect(fix(notice)).toBeUndefined());
});

it('the signed agreement is read in the action center, not among other messages', () => {
  const SIGNED = 'Microsoft Partner Agreement (MPA) is signed and no further action is needed.';
  const read = (main: string) => factsOf(readHtml(ACTION_CENTER, frame(`<h1>Action center</h1>${main}`)))['agreement.mpa'];
  expect(read(`<div role="status">${SIGNED}</div>`)).toBe('accepted');
  expect(read(`<ul><li>${SIGNED}</li><li>Sign the Microsoft Partner Agreement.</li></ul>`)).toBeUndefined();
});
