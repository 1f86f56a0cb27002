import { type OtherPage, says } from '../../other-page';
import { angular, btn, field, fluent, grid, HOST, harmony, marked, older, page } from './parts';

const at = (lang = '') => `${HOST}${lang}/dashboard/v2/account-settings/settings/agreements`;
const HEADS = ['Program', 'Agreement name', 'Date accepted', 'Version', 'Accepted by', 'Action'];
const listed = says('agreement.mpaListed', true);

/** Agreements in nine builds. */
export const AGREEMENTS: readonly OtherPage[] = [
  page({
    name: 'agreements: harmony grid, three rows, the CSP one accepted',
    url: at('/en-us'),
    page: 'account.agreements',
    may: [listed],
    says: [says('agreement.mpa', 'accepted'), says('agreement.mpaAcceptedOn', '2026-03-14'), says('agreement.mpaAcceptedBy', 'Marta Gil')],
    html: harmony(
      { at: 'Agreements', crumbs: ['Account settings'], title: 'Agreements' },
      `<label>Program<select><option selected>All Programs</option><option>CSP</option></select></label>${grid(
        'he',
        HEADS,
        [
          [
            'Microsoft AI Cloud Partner Program',
            'Microsoft AI Cloud Partner Program Agreement',
            'Jan 5, 2024',
            btn('View', 'appearance="link"', 'accexp_he-'),
            'Old Admin',
            btn('View', '', 'accexp_he-'),
          ],
          [
            'CSP',
            'Microsoft Partner Agreement',
            'Mar 14, 2026',
            btn('View', 'appearance="link"', 'accexp_he-'),
            'Marta Gil',
            btn('View', '', 'accexp_he-'),
          ],
          [
            'Commercial marketplace',
            'Microsoft Publisher Agreement',
            'Not Accepted',
            btn('View', 'appearance="link"', 'accexp_he-'),
            '',
            btn('Accept', '', 'accexp_he-'),
          ],
        ],
        { prefix: 'accexp_' },
      )}`,
    ),
  }),
  page({
    name: 'agreements: not accepted, button with a test id, a tooltip that says accepted',
    url: `${HOST}/dashboard/account/v3/settings/agreements`,
    page: 'account.agreements',
    may: [listed],
    says: [says('agreement.mpa', 'not-accepted')],
    html: harmony(
      { at: 'Agreements', crumbs: ['Account settings'], title: 'Agreements' },
      `${grid('he', HEADS, [['CSP', 'Microsoft Partner Agreement', 'Not Accepted', btn('View', 'appearance="link"', 'accexp_he-'), '-', `${btn('Accept', 'appearance="link" testid="agreement-accept-now-button"', 'accexp_he-')}<div role="tooltip">Accepted on Mar 1, 2026 by nobody: an example.</div>`]], { prefix: 'accexp_' })}`,
    ),
  }),
  page({
    name: 'agreements fr: date in words, marks of direction in the cells',
    url: at('/fr-fr'),
    page: 'account.agreements',
    may: [listed],
    says: [
      says('agreement.mpa', 'accepted'),
      says('agreement.mpaAcceptedOn', '2025-08-05'),
      says('agreement.mpaAcceptedBy', 'Chloé Martin'),
    ],
    html: angular(
      {
        lang: 'fr-FR',
        product: 'Espace partenaires',
        nav: ['Vue d’ensemble', 'Contrats', 'Informations légales'],
        at: 'Contrats',
        crumbs: ['Paramètres du compte'],
        title: 'Contrats',
      },
      grid('mat', HEADS, [
        [
          'CSP',
          'Contrat Partenaire Microsoft',
          marked('5 août 2025'),
          '<button>Afficher</button>',
          'Chloé Martin',
          '<button>Afficher</button>',
        ],
      ]),
    ),
  }),
  page({
    name: 'agreements ja: a button that is the word of the state',
    url: at('/ja-jp'),
    page: 'account.agreements',
    may: [listed],
    says: [says('agreement.mpa', 'not-accepted')],
    html: fluent(
      {
        lang: 'ja-JP',
        product: 'パートナー センター',
        nav: ['概要', 'ユーザー管理', 'Agreements', '法的情報'],
        at: 'Agreements',
        crumbs: ['アカウント設定', 'Agreements'],
        title: 'アカウント設定 | Agreements',
      },
      grid('slots', HEADS, [
        ['CSP', 'Microsoft Partner Agreement', 'Not Accepted', btn('表示'), '', btn('同意')],
        ['MPN', 'Microsoft Partner Network Agreement', '2024年2月1日', btn('表示'), '佐藤 花', btn('表示')],
      ]),
    ),
  }),
  page({
    name: 'agreements zh-CN: year first',
    url: at('/zh-cn'),
    page: 'account.agreements',
    may: [listed],
    says: [says('agreement.mpa', 'accepted'), says('agreement.mpaAcceptedOn', '2026-01-09'), says('agreement.mpaAcceptedBy', '王芳')],
    html: angular(
      {
        lang: 'zh-CN',
        product: '合作伙伴中心',
        nav: ['概述', '用户管理', '协议', '法务信息'],
        at: '协议',
        crumbs: ['账户设置'],
        title: '协议',
      },
      grid('roles', HEADS, [['CSP', 'Microsoft 合作伙伴协议', '2026年1月9日', '<a href="#">查看</a>', '王芳', '<a href="#">查看</a>']]),
    ),
  }),
  page({
    name: 'agreements: whole list, other agreements alone',
    url: at(),
    page: 'account.agreements',
    says: [says('agreement.mpaListed', false)],
    html: fluent(
      { at: 'Agreements', crumbs: ['Account settings', 'Agreements'], title: 'Account settings | Agreements' },
      `<p>2 results found.</p>${grid('table', HEADS, [
        [
          'Microsoft AI Cloud Partner Program',
          'Microsoft AI Cloud Partner Program Agreement',
          '1/5/2024',
          '<a href="#">View</a>',
          'Old Admin',
          '<a href="#">View</a>',
        ],
        [
          'Commercial marketplace',
          'Microsoft Publisher Agreement',
          '2/17/2024',
          '<a href="#">View</a>',
          'Old Admin',
          '<a href="#">View</a>',
        ],
      ])}`,
    ),
  }),
  page({
    name: 'agreements pt-PT: cards',
    url: at('/pt-pt'),
    page: 'account.agreements',
    may: [listed],
    says: [says('agreement.mpa', 'accepted'), says('agreement.mpaAcceptedOn', '2026-05-20'), says('agreement.mpaAcceptedBy', 'Rui Sá')],
    html: harmony(
      {
        lang: 'pt-PT',
        nav: ['Descrição Geral', 'Acordos', 'Informações Legais'],
        at: 'Acordos',
        crumbs: ['Definições de conta'],
        title: 'Acordos',
      },
      grid(
        'cards',
        ['Agreement name', 'Program', 'Date accepted', 'Accepted by'],
        [['Acordo de Parceiro da Microsoft', 'CSP', '20 de maio de 2026', 'Rui Sá']],
      ),
    ),
  }),
  page({
    name: 'overview, older: the green banner',
    url: `${HOST}/dashboard/account/v3/overview`,
    page: 'account.overview',
    may: [listed],
    says: [says('agreement.mpa', 'accepted')],
    html: older(
      { at: 'Overview', title: 'Overview' },
      `<div class="banner success" role="status"><img alt=""><span>Microsoft Partner Agreement (MPA) is signed and no further action is needed.</span></div>${field('side', 'Support plan', 'Standard')}`,
    ),
  }),
  page({
    name: 'agreements: three grey rows, then nothing yet',
    url: at(),
    page: 'account.agreements',
    states: ['loading'],
    html: harmony(
      { at: 'Agreements', crumbs: ['Account settings'], title: 'Agreements' },
      grid(
        'he',
        HEADS,
        [0, 1, 2].map(() => HEADS.map(() => '<span class="sk"></span>')),
        { prefix: 'accexp_', ids: ['he-row-0', 'he-row-1', 'he-row-2'] },
      ),
    ),
  }),
  page({
    name: 'agreements: filtered by programme, no row left',
    url: at(),
    page: 'account.agreements',
    html: harmony(
      { at: 'Agreements', crumbs: ['Account settings'], title: 'Agreements' },
      `<label>Program<select><option>All Programs</option><option selected>Commercial marketplace</option></select></label>${grid('he', HEADS, [['Commercial marketplace', 'Microsoft Publisher Agreement', 'Feb 17, 2024', 'View', 'Old Admin', '']], { prefix: 'accexp_' })}`,
    ),
  }),
];
