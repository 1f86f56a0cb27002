/**
 * Identifiers. Evidence: tabs Partner, CSP and Publisher; "Associated PartnerID" under CSP, which is missing while the enrolment is
 * not finished; columns PartnerID, Type ("Location" or Global) and Location. GUESS: tags, hashes and the publisher's part.
 */
import type { Context, Draw } from '../context';
import { type Child, h } from '../dom';
import { partnerIds } from '../partner-ids';
import { el } from './kit';

export const identifiers: Draw = (context) => {
  const { account, t } = context;
  const shown: [string, string, Child[]][] = [
    ['mpn', t('partner'), partnerIds(context)],
    ...(account.associatedPartnerId || account.enrolment === 'sent' ? [['csp', 'CSP', csp(context)] as [string, string, Child[]]] : []),
    ['publisher', 'Publisher', [h('p', {}, 'Seller ID: -')]],
  ];
  const tabs = el<HTMLElement & { choose(id: string): void }>(
    'tabs',
    { 'onhe-tab-change': (event) => history.replaceState(history.state, '', `#${(event as CustomEvent<string>).detail}`) },
    shown.map(([id, name]) => el('tab', { id }, name)),
    shown.map(([id, name, content]) => h('div', { role: 'tabpanel', 'data-tab': id, 'aria-label': name, hidden: true }, content)),
  );
  const choose = () => tabs.choose(shown.find(([id]) => `#${id}` === location.hash.toLowerCase())?.[0] ?? shown[0]![0]);
  choose();
  addEventListener('hashchange', choose, { signal: context.signal });
  return { title: [t('accountSettings'), t('identifiers')], body: tabs };
};

function csp(context: Context): Child[] {
  const { account, t } = context;
  return [
    el(
      'card',
      {},
      h('h2', { slot: 'heading' }, 'Cloud Solution Provider'),
      h(
        'dl',
        {},
        h('div', {}, h('dt', {}, t('associatedPartnerId')), h('dd', {}, account.associatedPartnerId ?? '-')),
        h('div', {}, h('dt', {}, 'Type'), h('dd', {}, account.associatedPartnerId ? t('location') : '-')),
      ),
    ),
  ];
}
