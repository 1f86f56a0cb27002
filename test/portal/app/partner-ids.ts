import type { Context } from './context';
import { type Child, h } from './dom';

/** The PartnerIDs of the partner programme, one row each; the same table in both arrangements. */
export function partnerIds(context: Context): Child[] {
  const { account, t } = context;
  return [
    h(
      'table',
      { class: 'plain' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          [t('partnerId'), 'Type', t('location')].map((title) => h('th', { scope: 'col' }, title)),
        ),
      ),
      h(
        'tbody',
        {},
        account.locations.map((one) =>
          h(
            'tr',
            {},
            h('td', {}, one.partnerId),
            h('td', {}, one.type === 'location' ? t('location') : 'Global'),
            h('td', {}, `${one.name}, ${context.country(one.country)}`),
          ),
        ),
      ),
    ),
  ];
}
