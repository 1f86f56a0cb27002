import { type OtherPage, says } from '../../other-page';
import { ACCOUNT, bare, divGrid, host, nested, page, press, slots, table, tidy, V3 } from './parts';

const AGREE = `${ACCOUNT}/settings/agreements`;
const NAV = ['Overview', 'User management', 'Agreements', 'Legal info'];

/** Agreements: signed and not, with neighbours that are agreements too. */
export const AGREEMENTS_BLIND: readonly OtherPage[] = [
  page({
    name: 'agreements en, signed, in a role grid between two others',
    url: AGREE,
    page: 'account.agreements',
    html: slots(
      { head: ['Account settings', 'Agreements'], nav: NAV, at: 'Agreements' },
      `<select aria-label="Program"><option>All Programs</option><option>CSP</option></select>${host(
        'acc2_he-data-grid',
        divGrid(
          ['Program', 'Agreement name', 'Date accepted', 'Version', 'Accepted by', 'Action'],
          [
            ['Developer', 'App Developer Agreement', 'Feb 1, 2024', '2', 'olga@vantor.example', press('View')],
            ['CSP', 'Microsoft Partner\u00a0Agreement', 'Mar 15, 2025', '1', 'ceo@vantor.example', press('View')],
            ['MAICPP', 'Microsoft AI Cloud Partner Program Agreement', '', '3', '', `${press('Accept')}${press('View')}`],
          ],
        ),
      )}`,
    ),
    says: [
      says('agreement.mpa', 'accepted'),
      says('agreement.mpaAcceptedOn', '2025-03-15'),
      says('agreement.mpaAcceptedBy', 'ceo@vantor.example'),
    ],
  }),
  page({
    name: 'agreements en, the row says Not Accepted',
    url: `${V3}/settings/agreements`,
    page: 'account.agreements',
    html: nested(
      { head: ['Account settings', 'Agreements'] },
      table(
        ['Program', 'Agreement name', 'Date accepted', 'Version', 'Accepted by', 'Action'],
        [
          ['CSP', 'Microsoft Partner Agreement', 'Not Accepted', press('View'), '', press('Accept')],
          ['CSP', 'Regional addendum', 'Jan 2, 2025', press('View'), 'x@vantor.example', ''],
        ],
      ),
    ),
    says: [says('agreement.mpa', 'not-accepted')],
  }),
  page({
    name: 'agreements de, signed, columns in another order',
    url: `https://partner.microsoft.com/de-de/dashboard/v2/account-settings/settings/agreements`,
    page: 'account.agreements',
    html: tidy(
      { lang: 'de', head: ['Kontoeinstellungen', 'Vereinbarungen'], nav: ['Übersicht', 'Vereinbarungen'], at: 'Vereinbarungen' },
      table(
        ['Agreement name', 'Program', 'Accepted by', 'Date accepted', 'Version'],
        [
          ['Microsoft-Partnervereinbarung', 'CSP', 'Jörg Weiß', '15. März 2025', '<a href="#">Ansicht</a>'],
          ['Microsoft-Kundenvereinbarung', 'CSP', 'Ute Klein', '3. Mai 2025', '<a href="#">Ansicht</a>'],
        ],
      ),
    ),
    says: [says('agreement.mpa', 'accepted'), says('agreement.mpaAcceptedOn', '2025-03-15'), says('agreement.mpaAcceptedBy', 'Jörg Weiß')],
  }),
  page({
    name: 'agreements ja, the button and the state are one word',
    url: AGREE,
    page: 'account.agreements',
    html: bare(
      { lang: 'ja', head: ['アカウント設定', 'Agreements'], nav: ['概要', 'Agreements'], at: 'Agreements' },
      table(
        ['Program', 'Agreement name', 'Date accepted', 'Accepted by', 'Action'],
        [['CSP', 'Microsoft Partner Agreement', '', '', '<button>同意</button> <button>表示</button>']],
      ),
    ),
    says: [says('agreement.mpa', 'not-accepted')],
  }),
  page({
    name: 'agreements fr, date in words, a notice about others above',
    url: AGREE,
    page: 'account.agreements',
    html: slots(
      { lang: 'fr-FR', head: ['Paramètres du compte', 'Contrats'], nav: ['Vue d’ensemble', 'Contrats'], at: 'Contrats' },
      `<div role="status">Le contrat client Microsoft n’est pas encore accepté par 3 clients (Not Accepted).</div>${divGrid(['Program', 'Agreement name', 'Date accepted', 'Accepted by', 'Action'], [['CSP', 'Contrat Partenaire Microsoft', '1er avril 2025', 'Zoé Aubert', '<a href="#">Afficher</a>']])}`,
    ),
    says: [says('agreement.mpa', 'accepted'), says('agreement.mpaAcceptedOn', '2025-04-01'), says('agreement.mpaAcceptedBy', 'Zoé Aubert')],
  }),
  page({
    name: 'agreements en, a programme of another kind alone',
    url: AGREE,
    page: 'account.agreements',
    html: tidy(
      { head: ['Account settings', 'Agreements'], nav: NAV, at: 'Agreements' },
      `<p>The Microsoft Partner Agreement is shown to Global admins.</p>${table(['Program', 'Agreement name', 'Date accepted', 'Accepted by'], [['Developer', 'App Developer Agreement', 'Feb 1, 2024', 'olga@vantor.example']])}`,
    ),
    may: [says('agreement.mpaListed', false)],
  }),
  page({
    name: 'agreements en, the terms are open before they are accepted',
    url: AGREE,
    page: 'account.agreements',
    html: tidy(
      {
        head: ['Account settings', 'Agreements'],
        nav: NAV,
        at: 'Agreements',
        after:
          '<div role="dialog" aria-modal="true" aria-label="Microsoft Customer Agreement"><p>Accepted on Mar 3, 2024 by somebody@else.example</p><button>Close</button></div>',
      },
      table(
        ['Program', 'Agreement name', 'Date accepted', 'Accepted by', 'Action'],
        [['CSP', '<button>Microsoft Partner Agreement (MPA)</button>', 'Not Accepted', '-', '<button>Accept</button>']],
      ),
    ),
    says: [says('agreement.mpa', 'not-accepted')],
  }),
  page({
    name: 'overview en, the older banner',
    url: `${V3}/overview`,
    page: 'account.overview',
    html: bare(
      { head: ['Account settings', 'Overview'] },
      '<div class="banner ok"><i></i>Microsoft Partner Agreement (MPA) is signed and no further action is needed.</div><h2>Your permissions</h2><p>Global admin</p>',
    ),
    says: [says('agreement.mpa', 'accepted')],
  }),
];
