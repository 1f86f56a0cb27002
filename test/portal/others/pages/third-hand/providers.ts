import { about, type OtherPage, other } from '../../other-page';
import { button, chipFrame, dataGrid, deepFrame, pair } from '../../third-shells';
import { B, BASE, CHIP, CUSTOMERS, check, named, PROVIDER, provider } from './common';

const ACCEPT = `${BASE}/dashboard/v2/customers/indirectresellers/relationshiprequest/${PROVIDER}`;

export const PROVIDER_PAGES: OtherPage[] = [
  other({
    ...CHIP,
    name: 'third: indirect providers in the grid of the customers workspace',
    guess: 'address, columns',
    url: `${BASE}/dashboard/v2/customers/indirectproviders`,
    page: 'indirectProviders.list',
    html: chipFrame(
      { nav: CUSTOMERS, at: 'Indirect providers' },
      `<h1>Customers | Indirect providers</h1>${dataGrid(
        'custhub_',
        [
          ['name', 'Indirect provider'],
          ['location', 'Location'],
          ['actions', 'Actions'],
        ],
        [
          {
            id: PROVIDER,
            cells: [
              'Wide World Distribution',
              'Ireland',
              `${button('custhub_', 'View customers')}${button('custhub_', 'Invite new customers')}`,
            ],
          },
          {
            id: B,
            cells: [
              'Proseware Cloud',
              'Netherlands',
              `${button('custhub_', 'View customers')}${button('custhub_', 'Invite new customers')}`,
            ],
          },
        ],
      )}`,
    ),
    says: [
      named,
      ...provider('Wide World Distribution', PROVIDER),
      ...provider('Proseware Cloud', B),
      ...about('distributor', [PROVIDER, 'wide world distribution'], { 'distributor.country': 'IE' }),
      ...about('distributor', [B, 'proseware cloud'], { 'distributor.country': 'NL' }),
    ],
    lists: [{ kind: 'distributor', whole: true, ids: ['wide world distribution', 'proseware cloud'] }],
  }),
  other({
    ...CHIP,
    name: 'third: invitation of a provider, not ticked yet',
    guess: 'sentence',
    url: ACCEPT,
    page: 'partnership.accept',
    html: chipFrame(
      { nav: CUSTOMERS },
      `<h1>Authorize indirect provider</h1><p>Wide World Distribution wants to be your indirect provider.</p>${pair('Indirect provider', 'Wide World Distribution')}<label><input type="checkbox"> I confirm that I may accept for my organization.</label>${button('custhub_', 'Authorize indirect provider', 'disabled')}${button('custhub_', 'Cancel')}`,
    ),
    says: [
      ...about('distributor', [PROVIDER, 'Wide World Distribution'], {
        'distributor.invitation': 'open',
        'distributor.name': 'Wide World Distribution',
      }),
    ],
    // Where a distributor asks, a caption in the bar may speak of the distributor.
    may: [...CHIP.may, named],
  }),
  other({
    name: 'third: invitation in German',
    guess: 'sentence',
    url: ACCEPT,
    page: 'partnership.accept',
    html: deepFrame(
      { lang: 'de', nav: ['Kunden', 'Indirekte Anbieter'] },
      `<h1>Indirekten Anbieter autorisieren</h1><dl><dt>Indirekter Anbieter</dt><dd>Weite Welt Vertrieb AG</dd></dl>${check('Ich stimme zu.', false, 'custhub_')}${button('custhub_', 'Indirekten Anbieter autorisieren')}`,
    ),
    says: about('distributor', [PROVIDER, 'Weite Welt Vertrieb AG'], {
      'distributor.invitation': 'open',
      'distributor.name': 'Weite Welt Vertrieb AG',
    }),
  }),
  other({
    ...CHIP,
    name: 'third: invitation, but not with this role',
    guess: 'arrangement',
    url: ACCEPT,
    page: 'partnership.accept',
    states: ['noAccess'],
    html: chipFrame(
      { nav: CUSTOMERS },
      '<h1>Customers</h1><h2>You don’t have the required access</h2><p>This page needs the Admin agent role.</p>',
    ),
    may: [...CHIP.may, named],
  }),
];
