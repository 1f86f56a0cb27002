import { type OtherPage, other, says } from '../other-page';
import { ACCOUNT_NAV, heButton, heShell, mountedShell, oldShell, plainShell, shadow } from '../shells';

/** The Agreements page: signed, unsigned, loading, without the row, and what the older overview said instead. */

const AT = 'https://partner.microsoft.com/dashboard/v2/account-settings/settings/agreements';
const V3 = 'https://partner.microsoft.com/dashboard/account/v3/settings/agreements';
const HEADS = ['Program', 'Agreement name', 'Date accepted', 'Version', 'Accepted by', 'Action'];
const BAR =
  '<label>Program <select><option selected>All Programs</option><option>CSP</option></select></label><input type="search" aria-label="Search" placeholder="Search" value="">';

const grid = (prefix: string, heads: readonly string[], rows: readonly (readonly string[])[]) =>
  shadow(
    `${prefix}he-data-grid`,
    `<table class="data-grid__table" role="grid"><thead><tr id="column-header">${heads.map((h) => `<th role="columnheader"><button class="data-grid__sort">${h}</button></th>`).join('')}</tr></thead>
     <tbody>${rows.map((r, i) => `<tr role="row" id="row-${i}">${r.map((c) => `<td role="gridcell">${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  );
const divs = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  `<div role="grid"><div role="rowgroup"><div role="row">${heads.map((h) => `<div role="columnheader">${h}</div>`).join('')}</div></div>
   <div role="rowgroup">${rows.map((r) => `<div role="row">${r.map((c) => `<div role="gridcell">${c}</div>`).join('')}</div>`).join('')}</div></div>`;

const signed = (date: string, by = 'Anna Berg') => [
  says('agreement.mpa', 'accepted'),
  says('agreement.mpaAcceptedOn', date),
  says('agreement.mpaAcceptedBy', by),
];

export const AGREEMENTS: OtherPage[] = [
  other({
    name: 'agreements: data grid in a shadow root, signed, American date',
    guess: 'row markup',
    url: AT,
    page: 'account.agreements',
    html: heShell(
      { at: 'Agreements' },
      `<h1>Account settings | Agreements</h1>${BAR}${grid('accexp_', HEADS, [
        [
          'MAICPP',
          'Microsoft AI Cloud Partner Program Agreement',
          '1/2/2023',
          heButton('accexp_', 'View', 'appearance="link"'),
          'Bo Lind',
          '',
        ],
        ['CSP', 'Microsoft Partner Agreement', '3/14/2024', heButton('accexp_', 'View', 'appearance="link"'), 'Anna Berg', ''],
      ])}`,
    ),
    says: signed('2024-03-14'),
  }),
  other({
    name: 'agreements: grid of divs, unsigned with Accept; another programme is signed',
    url: V3,
    page: 'account.agreements',
    html: plainShell(
      { at: 'Agreements' },
      `<h1>Account settings | Agreements</h1>${BAR}${divs(HEADS, [
        ['CSP', 'Microsoft Partner Agreement', 'Not Accepted', '<a href="#">View</a>', '', '<a href="#" role="button">Accept</a>'],
        ['MAICPP', 'Microsoft AI Cloud Partner Program Agreement', 'May 9, 2022', '<a href="#">View</a>', 'Bo Lind', ''],
      ])}`,
    ),
    says: [says('agreement.mpa', 'not-accepted')],
  }),
  other({
    name: 'agreements: one card per agreement, long date',
    url: AT,
    page: 'account.agreements',
    html: mountedShell(
      { at: 'Agreements' },
      `<h1>Agreements</h1><article><h3>Microsoft Partner Agreement</h3><p>Program: CSP</p><p>Date accepted: 14 March 2024</p><p>Accepted by: Anna Berg</p><a href="#">View</a></article>
       <article><h3>Publisher Agreement</h3><p>Program: Developer</p><p>Not Accepted</p><a href="#">Accept</a></article>`,
    ),
    says: signed('2024-03-14'),
  }),
  other({
    name: 'agreements: skeleton rows only',
    url: AT,
    page: 'account.agreements',
    states: ['loading'],
    html: heShell(
      { at: 'Agreements' },
      `<h1>Account settings | Agreements</h1>${BAR}${shadow(
        'accexp_he-data-grid',
        `<table role="grid" aria-busy="true"><tr id="column-header">${HEADS.map((h) => `<th>${h}</th>`).join('')}</tr>${[0, 1, 2].map((i) => `<tr id="row-he-row-${i}" role="row">${HEADS.map(() => '<td><span class="sk"></span></td>').join('')}</tr>`).join('')}</table>`,
      )}`,
    ),
  }),
  other({
    name: 'agreements: no row of the partner agreement for this role',
    url: V3,
    page: 'account.agreements',
    html: plainShell(
      { at: 'Agreements' },
      `<h1>Account settings | Agreements</h1>${BAR}<table><tr>${HEADS.map((h) => `<th>${h}</th>`).join('')}</tr>
       <tr><td>MAICPP</td><td>Microsoft AI Cloud Partner Program Agreement</td><td>2022-05-09</td><td>View</td><td>Bo Lind</td><td></td></tr></table>
       <p>Only a Global admin can see and accept the Microsoft Partner Agreement.</p>`,
    ),
    says: [says('agreement.mpaListed', false)],
  }),
  other({
    name: 'agreements: columns in another order, a date in the version column, British day first',
    guess: 'order of columns',
    url: 'https://partner.microsoft.com/en-gb/dashboard/account/v3/settings/agreements',
    page: 'account.agreements',
    html: plainShell(
      { lang: 'en-GB', at: 'Agreements' },
      `<h1>Account settings | Agreements</h1><table><thead><tr><th>Agreement name</th><th>Version</th><th>Program</th><th>Accepted by</th><th>Date accepted</th></tr></thead>
       <tbody><tr><td>Microsoft Partner Agreement (MPA)</td><td><a href="#">View</a> October 2025</td><td>CSP</td><td>Anna Berg</td><td>03/04/2024</td></tr></tbody></table>`,
    ),
    says: signed('2024-04-03'),
  }),
  other({
    name: 'agreements: a date that can be read two ways and a page that does not tell its region',
    url: AT,
    page: 'account.agreements',
    html: plainShell(
      { lang: 'en', at: 'Agreements' },
      `<h1>Account settings | Agreements</h1><table><tr>${HEADS.map((h) => `<th>${h}</th>`).join('')}</tr><tr><td>CSP</td><td>Microsoft Partner Agreement</td><td>05/06/2024</td><td>View</td><td>Anna Berg</td><td></td></tr></table>`,
    ),
    says: [says('agreement.mpa', 'accepted'), says('agreement.mpaAcceptedBy', 'Anna Berg')],
  }),
  other({
    name: 'agreements: German, dotted date',
    guess: 'arrangement, German wording of today',
    url: 'https://partner.microsoft.com/de-de/dashboard/v2/account-settings/settings/agreements',
    page: 'account.agreements',
    html: heShell(
      { lang: 'de-DE', nav: ['Übersicht', 'Benutzerverwaltung', 'Vereinbarungen', 'Rechtliche Informationen'], at: 'Vereinbarungen' },
      `<h1>Kontoeinstellungen | Vereinbarungen</h1>${divs(
        ['Programm', 'Agreement name', 'Date accepted', 'Version', 'Accepted by', 'Aktion'],
        [['CSP', 'Microsoft Partner-Vereinbarung', '14.03.2024', '<a href="#">Ansicht</a>', 'Anna Berg', '']],
      )}`,
    ),
    says: signed('2024-03-14'),
  }),
  other({
    name: 'agreements: Japanese, unsigned; the button and the state are one word',
    guess: 'arrangement, Japanese wording of today',
    url: 'https://partner.microsoft.com/ja-jp/dashboard/account/v3/settings/agreements',
    page: 'account.agreements',
    html: plainShell(
      { lang: 'ja-JP', nav: ['概要', 'ユーザー管理', 'Agreements', '法的情報'], at: 'Agreements' },
      `<h1>アカウント設定 | Agreements</h1><table><tr>${HEADS.map((h) => `<th>${h}</th>`).join('')}</tr>
       <tr><td>CSP</td><td>Microsoft Partner Agreement</td><td>Not Accepted</td><td><a href="#">表示</a></td><td></td><td><button>同意</button></td></tr></table>`,
    ),
    says: [says('agreement.mpa', 'not-accepted')],
  }),
  other({
    name: 'agreements: Simplified Chinese, a button only, no date',
    guess: 'arrangement, Chinese wording of today',
    url: 'https://partner.microsoft.com/zh-cn/dashboard/account/v3/settings/agreements',
    page: 'account.agreements',
    html: plainShell(
      { lang: 'zh-CN', nav: ['概述', '用户管理', '协议', '法律信息'], at: '协议' },
      `<h1>帐户设置 | 协议</h1><table><tr>${HEADS.map((h) => `<th>${h}</th>`).join('')}</tr>
       <tr><td>CSP</td><td>Microsoft 合作伙伴协议</td><td></td><td><a href="#">查看</a></td><td></td><td><button>接受</button></td></tr></table>`,
    ),
    may: [says('agreement.mpa', 'not-accepted')],
  }),
  other({
    name: 'agreements: Spanish list, date with a month name',
    guess: 'arrangement, Spanish wording of today',
    url: 'https://partner.microsoft.com/es-es/dashboard/account/v3/settings/agreements',
    page: 'account.agreements',
    html: plainShell(
      { lang: 'es-ES', nav: ['Información general', 'Administración de usuarios', 'Contratos', 'Información legal'], at: 'Contratos' },
      `<h1>Configuración de la cuenta | Contratos</h1><table><tr>${HEADS.map((h) => `<th>${h}</th>`).join('')}</tr>
       <tr><td>CSP</td><td>Microsoft Partner Agreement</td><td>14 de marzo de 2024</td><td><a href="#">Ver</a></td><td>Ana Ruiz</td><td></td></tr></table>`,
    ),
    says: signed('2024-03-14', 'Ana Ruiz'),
  }),
  other({
    name: 'older agreements page: green banner',
    guess: 'arrangement; the sentence stands on old screenshots',
    url: 'https://partner.microsoft.com/en-us/dashboard/account/agreements',
    page: 'account.agreements',
    html: oldShell(
      { nav: ['Overview', 'Agreements'], at: 'Overview' },
      `<div role="alert" class="green">✓ Microsoft Partner Agreement (MPA) is signed and no further action is needed.</div><h1>Overview</h1><h2>Agreement</h2><p><a href="#">Microsoft Partner Agreement</a></p>`,
    ),
    says: [says('agreement.mpa', 'accepted')],
  }),
  other({
    name: 'older agreements page: Accept and continue',
    guess: 'arrangement; the button is known from old screenshots',
    url: 'https://partner.microsoft.com/en-us/dashboard/account/agreements',
    page: 'account.agreements',
    html: oldShell(
      { nav: ['Overview', 'Agreements'], at: 'Overview' },
      `<h1>Overview</h1><h2>Agreement</h2><p>To transact in CSP, review and accept the <a href="#">Microsoft Partner Agreement</a>. Once it is accepted, it is listed as Accepted.</p><label><input type="checkbox"> I have authority to sign</label><button>Accept and continue</button>`,
    ),
    says: [says('agreement.mpa', 'not-accepted')],
  }),
  other({
    name: 'agreements: names with links, ISO date and time, modal of another concern in front',
    url: `${V3}?from=bell`,
    page: 'account.agreements',
    html: plainShell(
      {
        nav: ACCOUNT_NAV,
        at: 'Agreements',
        beside:
          '<div role="dialog" aria-modal="true" aria-label="Feedback"><h2>How do you like Partner Center?</h2><p>Not Accepted: late answers.</p><button>Submit</button></div>',
      },
      `<h1>Account settings | Agreements</h1>${grid('accexp_', HEADS, [['CSP', '<a href="#">Microsoft Partner Agreement</a>', '2024-03-14T09:30:00Z', '<a href="#">View</a>', 'Anna Berg', '']])}`,
    ),
    says: signed('2024-03-14'),
  }),
];
