// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { outlineOf } from './outline';
import { ORIGIN } from './testing/page';

afterEach(() => vi.restoreAllMocks());

/** Boxes for the elements with these ids, everything else 1000 × 1000 at the window's corner; happy-dom itself lays nothing out. */
function layOut(boxes: Record<string, [x: number, y: number, width: number, height: number]>): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [x, y, width, height] = boxes[this.id] ?? [0, 0, 1000, 1000];
    return new DOMRect(x, y, width, height);
  });
}
const seen = (html: string): string => {
  document.body.innerHTML = html;
  return JSON.stringify(outlineOf(document, `${ORIGIN}/dashboard/home`).outline);
};
const INNER = '<div id="inner"><b>Status</b></div>';

describe('boxes that cannot be seen are left out', () => {
  it('folded to no height', () => {
    layOut({ box: [0, 50, 1000, 0] });
    expect(seen(`<div id="box" style="overflow-x:hidden;overflow-y:hidden">${INNER}</div>`)).not.toContain('Status');
  });
  it('moved to the left of the document', () => {
    layOut({ inner: [-9999, 0, 300, 300] });
    expect(seen(INNER)).not.toContain('Status');
  });
  it('moved out of what cuts them off', () => {
    layOut({ box: [0, 0, 500, 500], inner: [500, 0, 500, 500] });
    expect(seen(`<div id="box" style="overflow-x:hidden;overflow-y:hidden">${INNER}</div>`)).not.toContain('Status');
  });
});

describe('boxes that can be seen stay', () => {
  it('without a height of their own, as around floating content', () => {
    layOut({ box: [0, 50, 1000, 0] });
    expect(seen(`<div id="box">${INNER}</div>`)).toContain('Status');
  });
  it('scrolled out of sight in a part of the page', () => {
    layOut({ box: [0, 100, 500, 500], inner: [0, -700, 500, 300] });
    vi.spyOn(Element.prototype, 'scrollTop', 'get').mockReturnValue(900);
    expect(seen(`<div id="box" style="overflow-x:auto;overflow-y:auto">${INNER}</div>`)).toContain('Status');
  });
  it('scrolled out of sight with the page', () => {
    layOut({ inner: [0, -700, 500, 300] });
    vi.stubGlobal('scrollY', 900);
    expect(seen(INNER)).toContain('Status');
    vi.unstubAllGlobals();
  });
  it('words for screen readers, small as they are', () => {
    layOut({ inner: [0, 0, 1, 1] });
    expect(seen('<p><span id="inner" style="overflow-x:hidden;overflow-y:hidden">Completed</span></p>')).toContain('Completed');
  });
});

describe('what stands in fields stays in the page', () => {
  const LINK =
    'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=22222222-3333-4444-8555-666666666666&msppId=0&DAP=true#/BillingAccounts/partner-invitation';
  it.each([
    ['a text area', '<textarea>my notes</textarea>'],
    ['an input', '<input value="my notes">'],
    ['a choice', '<select><option>-</option><option selected>my notes</option></select>'],
    ['a link in an input', `<input value="my notes ${LINK}">`],
    ['an editable part', `<div contenteditable="true">my notes ${LINK}</div>`],
  ])('%s', (_, html) => {
    const outline = seen(`<main><p>x</p>${html}</main>`);
    expect(outline).not.toContain('my notes');
    expect(outline).not.toContain('invType');
  });
  it('but for the draft of an invitation, byte for byte', () => {
    for (const link of [
      LINK,
      'https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/66666666-7777-4888-8999-aaaaaaaaaaaa',
      'https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/11111111-2222-4333-8444-555555555555',
      'https://portal.office.com/partner/partnersignup.aspx?type=ResellerRelationship&id=22222222-3333-4444-8555-666666666666&csp=1&msppid=0',
    ])
      expect(seen(`<textarea>Please accept:\n${link.replaceAll('&', '&amp;')}</textarea>`)).toContain(`Please accept:\\n${link}"`);
  });
  it('and for the PartnerID behind the reseller that was chosen', () => {
    expect(seen('<select><option>a</option><option selected>Contoso (ID: 0012345)</option></select>')).toContain('0012345');
    expect(seen('<select><option>a</option><option selected>Contoso</option></select>')).not.toContain('Contoso');
    // The first entry is where the list stands by itself.
    expect(seen('<select><option>All users</option><option>Contoso</option></select>')).toContain('All users');
  });
  it('and whether it is filled, and must be', () => {
    expect(seen('<textarea id="a" required>notes</textarea>')).toContain('["textarea",{"id":"a","required":"","filled":"1"}]');
    expect(seen('<textarea id="a" aria-required="true"></textarea>')).toContain('{"id":"a","aria-required":"true","filled":"0"}');
  });
});

describe('a password that is shown', () => {
  const page = (label: string, value: string) =>
    seen(
      `<main><h1>Confirmation</h1><h2>Setup info</h2><dl><dt>User name</dt><dd>admin@fabrikam.onmicrosoft.com</dd><dt>${label}</dt><dd>${value}</dd></dl></main>`,
    );
  it.each(['Wuf12345', 'Paz04881', 'aB3!xxyy', 'kQ9#mm2pW?x', 'lower123!', 'Upper?Lower', 'x{Y}1234567'])(
    '%s never leaves the page',
    (secret) => {
      for (const label of [
        'Temporary password',
        'Kennwort',
        'Mot de passe',
        'Contraseña',
        '密码',
        '密碼',
        'パスワード',
        '임시 비밀번호',
        'Geçici şifre',
        'ŞİFRE',
        'Пароль',
        'पासवर्ड',
      ]) {
        const outline = page(label, secret.replaceAll('&', '&amp;'));
        expect(outline).toContain('admin@fabrikam.onmicrosoft.com');
        expect(outline).not.toContain(secret);
      }
    },
  );
  it('nor in a sentence, in what a button is called, in a root of its own, or in the frame', () => {
    document.body.innerHTML =
      '<header>Wuf12345</header><main><p>Your temporary password is Wuf12345. Note it.</p><button aria-label="Copy Wuf12345" title="Wuf12345">Copy</button><b id="host"></b></main>';
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<code>Wuf12345</code>';
    const outline = JSON.stringify(outlineOf(document, `${ORIGIN}/dashboard/home`).outline);
    expect(outline).toContain('Copy');
    expect(outline).not.toContain('Wuf12345');
  });
  it('takes nothing away where nothing speaks of one, nor ids, days and addresses where something does', () => {
    expect(seen('<p>Contoso24 Ltd</p>')).toContain('Contoso24');
    const outline = seen(
      '<p>Reset password</p><p>55555555-6666-4777-8888-999999999999</p><p>3/14/2026 10:30</p><p>Asha.Rao2@contoso.example</p><p>Global admin, Admin agent</p>',
    );
    for (const text of [
      '55555555-6666-4777-8888-999999999999',
      '3/14/2026 10:30',
      'Asha.Rao2@contoso.example',
      'Global admin, Admin agent',
    ])
      expect(outline).toContain(text);
  });
  it('nor a draft that names the role of a password administrator', () => {
    const draft = 'Contoso24 https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/x';
    expect(seen(`<p>Password</p><textarea>${draft}</textarea>`)).toContain(draft);
    expect(seen(`<p>Contoso24</p><textarea>${draft} Password Administrator</textarea>`)).toContain('"Contoso24"');
    expect(seen('<h1>Fabrikam_2026</h1><li>Password Administrator</li>')).toContain('Fabrikam_2026');
  });
});

describe('a form whose fields have the names of what is asked of it', () => {
  it('is left out, the rest is there, and the look counts as cut', () => {
    document.body.innerHTML = '<p>Before</p><form><p>Inside</p><input name="attributes"></form><p>After</p>';
    const form = document.querySelector('form')!;
    Object.defineProperty(form, 'attributes', { value: form.querySelector('input') });
    const { outline } = outlineOf(document, `${ORIGIN}/dashboard/home`);
    const text = JSON.stringify(outline);
    expect(text).toContain('Before');
    expect(text).toContain('After');
    expect(text).not.toContain('Inside');
    expect(outline.cut).toBe(true);
  });
  it('is no excuse for any other element', () => {
    document.body.innerHTML = '<div id="odd"></div>';
    Object.defineProperty(document.querySelector('#odd'), 'attributes', { value: 1 });
    expect(() => outlineOf(document, `${ORIGIN}/dashboard/home`)).toThrow(TypeError);
  });
});
