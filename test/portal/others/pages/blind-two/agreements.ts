import { other, says } from '../../other-page';
import { BASE, button, deep, flat, host, roleGrid, SETTINGS, table } from './parts';

const URL2 = `${BASE}/dashboard/v2/account-settings/settings/agreements`;
const HEAD = ['Program', 'Agreement name', 'Date accepted', 'Version', 'Accepted by', 'Action'];

export const AGREEMENTS_TWO = [
  other({
    name: 'two: agreements, it, signed, other agreements around it',
    url: `${BASE}/it-it/dashboard/account/v3/settings/agreements`,
    page: 'account.agreements',
    html: flat(
      { lang: 'it-IT', nav: ['Panoramica', 'Gestione utenti', 'Contratti'], on: 'Contratti' },
      `<h1>Impostazioni account | Contratti</h1>${table(HEAD, [
        ['MAICPP', 'Microsoft AI Cloud Partner Program Agreement', '2 gennaio 2023', 'Visualizza', 'Rita Neri', ''],
        ['Cloud Solution Provider', 'Contratto Microsoft Partner', '14 febbraio 2025', 'Visualizza', 'Ugo Verdi', ''],
        ['Developer', 'App Developer Agreement', '', 'Visualizza', '', button('Accetta')],
      ])}`,
    ),
    says: [says('agreement.mpa', 'accepted'), says('agreement.mpaAcceptedOn', '2025-02-14'), says('agreement.mpaAcceptedBy', 'Ugo Verdi')],
  }),
  other({
    name: 'two: agreements, role grid deep, MPA not accepted, another is',
    url: URL2,
    page: 'account.agreements',
    html: deep(
      { lang: 'en-US', nav: SETTINGS, on: 'Agreements' },
      `<h1>Account settings | Agreements</h1><select aria-label="Program"><option>All Programs</option></select>${roleGrid('accx', HEAD, [
        ['Cloud Solution Provider', 'Microsoft\u00a0Partner Agreement \u2013 CSP', 'Not Accepted', 'View', '-', button('Accept', 'accx')],
        ['MAICPP', 'Microsoft Partner Network Agreement', '1/9/2024', 'View', 'Kim Abercrombie', ''],
      ])}`,
    ),
    says: [says('agreement.mpa', 'not-accepted')],
  }),
  other({
    name: 'two: agreements, ja, 同意 is only a button',
    url: `${BASE}/ja-jp/dashboard/v2/account-settings/settings/agreements`,
    page: 'account.agreements',
    html: deep(
      { lang: 'ja-JP', nav: ['概要', 'ユーザー管理', '法的情報'] },
      `<h1>アカウント設定 | Agreements</h1>${table(HEAD, [['Cloud Solution Provider', 'Microsoft Partner Agreement', '', '表示', '', button('同意')]])}`,
    ),
    may: [says('agreement.mpa', 'not-accepted')],
  }),
  other({
    name: 'two: agreements, columns in another order, a dialog asks to accept',
    url: URL2,
    page: 'account.agreements',
    html: flat(
      {
        lang: 'en-GB',
        nav: SETTINGS,
        on: 'Agreements',
        after: `<div role="dialog" aria-modal="false"><h2>News</h2><p>“Microsoft Partner Agreement: Not Accepted” means you cannot order.</p></div>`,
      },
      `<h1>Account settings | Agreements</h1>${table(
        ['Agreement name', 'Accepted by', 'Date accepted', 'Program'],
        [['Microsoft Partner Agreement (MPA)', 'Jan\u00a0Novak', '03/11/2024', 'Cloud Solution Provider']],
      )}`,
    ),
    says: [says('agreement.mpa', 'accepted'), says('agreement.mpaAcceptedBy', 'Jan Novak')],
    may: [says('agreement.mpaAcceptedOn', '2024-11-03')],
  }),
  other({
    name: 'two: agreements, cards instead of rows',
    url: URL2,
    page: 'account.agreements',
    html: flat(
      { lang: 'en-US', nav: SETTINGS, on: 'Agreements' },
      `<h1>Account settings | Agreements</h1><ul>
<li class="card">${host('pcx-card', '<h3><slot name="t"></slot></h3><slot></slot>', '<span slot="t">Microsoft Partner Agreement</span><dl><dt>Program</dt><dd>Cloud Solution Provider</dd><dt>Date accepted</dt><dd>March 7, 2025</dd><dt>Accepted by</dt><dd>Ann Beebe</dd></dl>')}</li>
<li class="card">${host('pcx-card', '<h3><slot name="t"></slot></h3><slot></slot>', '<span slot="t">Publisher Agreement</span><dl><dt>Program</dt><dd>Commercial Marketplace</dd><dt>Date accepted</dt><dd>Not Accepted</dd></dl>')}</li></ul>`,
    ),
    says: [says('agreement.mpa', 'accepted'), says('agreement.mpaAcceptedOn', '2025-03-07'), says('agreement.mpaAcceptedBy', 'Ann Beebe')],
  }),
];
