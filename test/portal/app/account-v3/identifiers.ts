/** Identifiers on their evidenced address; parts and words as in the newer arrangement, the CSP part as label and value blocks. */
import type { Draw } from '../context';
import { type Child, h } from '../dom';
import { partnerIds } from '../partner-ids';
import { tabs } from './tabs';

export const identifiers: Draw = (context) => {
  const { account, t } = context;
  const csp = (): Child[] => [
    h(
      'div',
      { class: 'panel' },
      h('h2', {}, 'CSP'),
      h(
        'div',
        { class: 'pair' },
        h('span', { class: 'label' }, t('associatedPartnerId')),
        h('span', {}, account.associatedPartnerId ?? '-'),
      ),
      h('div', { class: 'pair' }, h('span', { class: 'label' }, 'Type'), h('span', {}, account.associatedPartnerId ? t('location') : '-')),
    ),
  ];
  return {
    title: [t('accountSettings'), t('identifiers')],
    body: h(
      'app-root',
      {},
      tabs(context, [
        ['mpn', t('partner'), () => partnerIds(context)],
        ...(account.enrolment === 'sent' ? [['csp', 'CSP', csp] as [string, string, () => Child[]]] : []),
        ['publisher', 'Publisher', () => [h('p', {}, 'Seller ID: -')]],
      ]),
    ),
  };
};
