// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AT, factsOf, frame, type PageOptions, readHtml } from '../testing/page';

const TABS =
  '<div role="tablist"><button role="tab">Partner</button><button role="tab" aria-selected="true">Reseller</button><button role="tab">Developer</button></div>';
const reseller = (html: string, options?: PageOptions) =>
  factsOf(readHtml(AT.legal, frame(`<h1>Account settings | Legal info</h1>${TABS}${html}`), options));

describe('words of the verification', () => {
  const words = {
    Pending: 'pending',
    Authorized: 'authorized',
    Accepted: 'authorized',
    Approved: 'authorized',
    Declined: 'rejected',
    Failed: 'rejected',
    Challenged: 'challenged',
    'Pending Partner Action': 'pending-partner-action',
  };
  for (const [word, value] of Object.entries(words))
    it(`${word} reads as ${value}`, () =>
      expect(reseller(`<dl><dt>Verification status</dt><dd>${word}</dd></dl>`)['verification.status']).toBe(value));
  it('a word it does not know gives nothing', () =>
    expect(reseller('<dl><dt>Verification status</dt><dd>Under appeal</dd></dl>')['verification.status']).toBeUndefined());
});

describe('other languages', () => {
  const german =
    '<h1>Kontoeinstellungen | Rechtliche Hinweise</h1><div role="tablist"><b role="tab">Partner</b><b role="tab" aria-selected="true">Händler</b></div>';
  it('German, with wordings of low trust, in their neighbourhood', () =>
    expect(
      factsOf(
        readHtml(
          AT.legal,
          frame(
            `${german}<dl><dt>Überprüfungsstatus</dt><dd>Autorisiert</dd><dt>Unternehmensname</dt><dd>Contoso GmbH</dd><dt>Legal address</dt><dd>Hauptstr. 1, 10115 Berlin, Deutschland</dd></dl>`,
          ),
          { lang: 'de-DE' },
        ),
      ),
    ).toMatchObject({ 'verification.status': 'authorized', 'legal.companyName': 'Contoso GmbH', 'account.country': 'DE' }));
  const page = (lang: string, title: string, [partner, own]: [string, string], main: string) =>
    factsOf(
      readHtml(
        AT.legal,
        frame(
          `<h1>${title}</h1><div role="tablist"><b role="tab">${partner}</b><b role="tab" aria-selected="true">${own}</b></div>${main}`,
        ),
        { lang },
      ),
    );
  it('French and Japanese, steps among them', () => {
    expect(
      page(
        'fr-FR',
        'Paramètres du compte | Informations légales',
        ['Partenaire', 'Revendeur'],
        '<dl><dt>État de vérification</dt><dd>En attente</dd><dt>Nom de la société</dt><dd>Contoso SARL</dd><dt>Contact principal</dt><dd>Anne Martin<br>anne@contoso.example</dd></dl>',
      ),
    ).toMatchObject({
      'verification.status': 'pending',
      'legal.companyName': 'Contoso SARL',
      'legal.primaryContact': 'Anne Martin, anne@contoso.example',
    });
    expect(
      page(
        'ja-JP',
        'アカウント設定 | 法的情報',
        ['パートナー', 'リセラー'],
        '<dl><dt>検証状態</dt><dd>拒否</dd></dl><ol><li>Verification started <i>Completed</i></li><li>雇用 <i>Completed</i></li><li>ビジネス検証 <i>In progress</i></li></ol>',
      ),
    ).toMatchObject({
      'verification.status': 'rejected',
      'verification.step.employment': 'done',
      'verification.step.business': 'current',
    });
  });
  it('split into pieces, in brackets, with marks of direction', () => {
    const text = 'Verification<!-- --> <!-- -->status<!-- -->:';
    expect(reseller(`<div><span>${text}</span> <span>(<!-- -->Authorized<!-- -->)</span></div>`)['verification.status']).toBe('authorized');
    expect(
      reseller('<div dir="rtl"><i>\u202bVerification\u00a0status\u202c</i><b>\u061cAuthorized\u200f</b></div>')['verification.status'],
    ).toBe('authorized');
  });
  it('English words on a German page', () =>
    expect(factsOf(readHtml(AT.legal, frame(`${german}<p>Verification status: Pending</p>`), { lang: 'de' }))['verification.status']).toBe(
      'pending',
    ));
  const chinese =
    '<h1>帐户设置 | 法务信息</h1><div role="tablist"><b role="tab">合作伙伴</b><b role="tab" aria-selected="true">经销商</b></div>';
  it('Chinese 挂起 is Pending for a verification, which knows no suspension', () =>
    expect(
      factsOf(readHtml(AT.legal, frame(`${chinese}<dl><dt>验证状态</dt><dd>挂起</dd></dl>`), { lang: 'zh-CN' }))['verification.status'],
    ).toBe('pending'));
  it('Chinese 挂起 says nothing of a programme, where it could be Suspended or Pending', () =>
    expect(
      factsOf(readHtml(AT.legal, frame(`${chinese}<p>Indirect Reseller status: 挂起</p>`), { lang: 'zh-CN' }))['programme.reseller'],
    ).toBeUndefined());
  it('another language than the one the page says gives nothing', () =>
    expect(
      factsOf(readHtml(AT.legal, frame(`${german}<p>Überprüfungsstatus: Autorisiert</p>`), { lang: 'ja' }))['verification.status'],
    ).toBeUndefined());
});
