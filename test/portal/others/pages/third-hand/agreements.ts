import { type OtherPage, other, says } from '../../other-page';
import { button, cardFrame, chipFrame, dataGrid, deepFrame } from '../../third-shells';
import { AGREE, BASE, CARD, CHIP, named, SETTINGS } from './common';

const AGREEMENT_COLUMNS = [
  ['program', 'Program'],
  ['name', 'Agreement name'],
  ['date', 'Date accepted'],
  ['version', 'Version'],
  ['by', 'Accepted by'],
  ['action', 'Action'],
] as const;

export const AGREEMENT_PAGES: OtherPage[] = [
  other({
    name: 'third: agreements, signed',
    url: AGREE,
    page: 'account.agreements',
    html: deepFrame(
      { nav: SETTINGS, at: 'Agreements' },
      `<h1>Account settings | Agreements</h1><select aria-label="Program"><option>All Programs</option></select><input type="search" placeholder="Search">${dataGrid(
        'acx7_',
        AGREEMENT_COLUMNS,
        [
          {
            id: '0',
            cells: [
              'Microsoft AI Cloud Partner Program',
              'Microsoft AI Cloud Partner Program Agreement',
              'Not Accepted',
              button('acx7_', 'View'),
              '',
              button('acx7_', 'Accept'),
            ],
          },
          {
            id: '1',
            cells: [
              'Cloud Solution Provider',
              'Microsoft Partner Agreement',
              'Feb 3, 2026',
              button('acx7_', 'View'),
              'Priya Nair',
              button('acx7_', 'View'),
            ],
          },
        ],
      )}`,
    ),
    says: [says('agreement.mpa', 'accepted'), says('agreement.mpaAcceptedOn', '2026-02-03'), says('agreement.mpaAcceptedBy', 'Priya Nair')],
  }),
  other({
    ...CHIP,
    name: 'third: agreements, unsigned beside signed ones',
    url: `${BASE}/dashboard/account/v3/settings/agreements`,
    page: 'account.agreements',
    html: chipFrame(
      { nav: SETTINGS, at: 'Agreements' },
      `<h1>Account settings | Agreements</h1>${dataGrid('accexp_', AGREEMENT_COLUMNS, [
        { id: 'r1', cells: ['Developer', 'App Developer Agreement', 'January 9, 2024', 'View', 'Omar Haddad', 'View'] },
        {
          id: 'r2',
          cells: [
            'CSP',
            'Microsoft Partner Agreement (MPA)',
            'Not Accepted',
            'View',
            '-',
            button('accexp_', 'Accept', 'appearance="link" testid="agreement-accept-now-button"'),
          ],
        },
        { id: 'r3', cells: ['Referrals', 'Co-sell Agreement', 'March 2, 2025', 'View', 'Priya Nair', 'View'] },
      ])}`,
    ),
    says: [named, says('agreement.mpa', 'not-accepted')],
  }),
  other({
    ...CARD,
    name: 'third: agreements in German, rows of divs',
    url: `${BASE}/de-de/dashboard/v2/account-settings/settings/agreements`,
    page: 'account.agreements',
    html: cardFrame(
      { lang: 'de', nav: ['Übersicht', 'Benutzerverwaltung', 'Vereinbarungen'], at: 'Vereinbarungen' },
      `<h1>Kontoeinstellungen | Vereinbarungen</h1><div role="table"><div role="row">${['Program', 'Agreement name', 'Date accepted', 'Version', 'Accepted by', 'Action'].map((h) => `<div role="columnheader">${h}</div>`).join('')}</div>
       <div role="row">${['CSP', 'Microsoft Partner-Vereinbarung', '3. Februar 2026', 'Ansicht', 'Jörg Weiß', 'Ansicht'].map((c) => `<div role="cell">${c}</div>`).join('')}</div></div>`,
    ),
    says: [says('agreement.mpa', 'accepted'), says('agreement.mpaAcceptedOn', '2026-02-03'), says('agreement.mpaAcceptedBy', 'Jörg Weiß')],
  }),
  other({
    name: 'third: agreements after a reload, navigation alone',
    url: AGREE,
    page: 'account.agreements',
    states: ['loading', 'ready'],
    html: deepFrame({ nav: SETTINGS, at: 'Agreements' }, ''),
  }),
  other({
    ...CHIP,
    name: 'third: agreements in Japanese, the button is the state',
    url: `${BASE}/ja-jp/dashboard/account/v3/settings/agreements`,
    page: 'account.agreements',
    html: chipFrame(
      { lang: 'ja', nav: ['概要', 'ユーザー管理', 'Agreements'], at: 'Agreements' },
      `<h1>アカウント設定 | Agreements</h1><table><thead><tr><th>Program</th><th>Agreement name</th><th>Date accepted</th><th>Action</th></tr></thead><tbody><tr><td>CSP</td><td>Microsoft Partner Agreement</td><td>Not Accepted</td><td><button>同意する</button> <button>表示</button></td></tr></tbody></table>`,
    ),
    says: [named, says('agreement.mpa', 'not-accepted')],
  }),
  other({
    ...CHIP,
    name: 'third: agreements of somebody who does not see the one for CSP',
    url: AGREE,
    page: 'account.agreements',
    html: chipFrame(
      { nav: SETTINGS, at: 'Agreements' },
      `<h1>Account settings | Agreements</h1><p>Only a Global admin can see and accept the Microsoft Partner Agreement.</p>${dataGrid('accexp_', AGREEMENT_COLUMNS, [{ id: '7', cells: ['Referrals', 'Co-sell Agreement', 'March 2, 2025', 'View', 'Priya Nair', 'View'] }])}`,
    ),
    says: [named, says('agreement.mpaListed', false)],
  }),
];
