// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AT, factsOf, frame, readHtml } from '../testing/page';

const P = '11111111-2222-4333-8444-555555555555';

/** The name read from an accept page with this above its button. */
const named = (html: string, { bar = '', lang = 'en' } = {}): unknown =>
  factsOf(readHtml(AT.accept, frame(`${html}<button>Authorize indirect provider</button>`, bar), { lang }))[
    `distributor.name@distributor:${P}`
  ];
const H1 = '<h1>Customers | Authorize indirect provider</h1>';

describe('the name of a distributor that asks', () => {
  it.each([
    ['en', '<h2>Northwind Distribution</h2><p>Northwind Distribution would like to be your indirect provider.</p>'],
    ['en', '<h3>Northwind Distribution</h3><p>wants to work with you.</p>'],
    ['de', '<h2>Northwind Distribution</h2><p>Northwind Distribution möchte Ihr indirekter Anbieter werden.</p>'],
    ['pt-BR', '<h2>Northwind Distribution</h2><p>deseja trabalhar com você.</p>'],
    ['ja', '<h2>Northwind Distribution</h2><p>Northwind Distribution がパートナーになることを希望しています。</p>'],
    ['ko', '<h2>Northwind Distribution</h2><p>Northwind Distribution이(가) 파트너 관계를 요청했습니다.</p>'],
    ['zh-CN', '<h2>Northwind Distribution</h2><p>Northwind Distribution 希望成为你的间接提供商。</p>'],
    ['hi', '<h2>Northwind Distribution</h2><p>Northwind Distribution आपका इनडायरेक्ट प्रोवाइडर बनना चाहता है।</p>'],
  ])('stands in its heading where the page says who asks, %s', (lang, html) => {
    expect(named(H1 + html, { lang })).toBe('Northwind Distribution');
  });

  it.each([
    ['a heading alone', '<h2>Northwind Distribution</h2>'],
    ['a heading and a consent', '<h2>Partnerschaft</h2><label><input type="checkbox">Ich bestätige die Partnerschaft.</label>'],
    ['a sentence alone', '<h2>Partnership request</h2><p>Northwind Distribution would like to be your indirect provider.</p>'],
    ['nobody by name', '<h2>Your provider</h2><p>Your provider would like to work with you.</p>'],
    ['a label', '<h2>Indirect provider</h2><p>Indirect provider would like to work with you.</p>'],
    ['another company', '<h2>Northwind Distribution</h2><p>Contoso would like to know whether Northwind Distribution is right.</p>'],
    ['a longer name', '<h2>Northwind</h2><p>Northwind Distribution would like to be your indirect provider.</p>'],
    ['two who ask', '<h2>Northwind</h2><p>Northwind would like to help.</p><h2>Tailspin</h2><p>Tailspin would like to help.</p>'],
    [
      'a field of another name',
      '<h2>Northwind</h2><p>Northwind would like to help.</p><dl><dt>Indirect provider</dt><dd>Tailspin</dd></dl>',
    ],
  ])('is not guessed from %s', (_, html) => expect(named(H1 + html)).toBeUndefined());

  it('is never that of the account itself', () => {
    const bar =
      '<header><button aria-label="Account manager"><span class="org-name">Contoso GmbH</span><span class="user-mail">asha@contoso.example</span></button></header>';
    const html = `${H1}<h2>Contoso GmbH</h2><p>Contoso GmbH would like to accept.</p>`;
    expect(named(html)).toBe('Contoso GmbH');
    expect(named(html, { bar })).toBeUndefined();
  });
});
