import type { Draw } from '../context';
import { h } from '../dom';
import { el } from './kit';

/** Evidence: title Home, tiles "Workspaces", "Quick starts". GUESS: which tiles, and the card about the verification. */
export const home: Draw = (context) => {
  const tile = (title: string, text: string, href: string) =>
    h('a', { class: 'tile', href }, h('b', {}, title), h('span', { class: 'soft' }, text));
  const body = h('div');
  if (context.account.verification.reseller?.fixNow) {
    body.append(
      el(
        'message-bar',
        { tone: 'warning', role: 'status' },
        'Complete your account verification',
        h('a', { slot: 'action', href: `${context.href('account.legalInfo')}#csp` }, 'View'),
      ),
    );
  }
  body.append(
    h('h2', {}, context.t('workspaces')),
    h(
      'div',
      { class: 'tiles' },
      tile(context.t('accountSettings'), 'Legal info, users and agreements', context.href('account.overview')),
      tile(context.t('customers'), 'Your customers and their subscriptions', context.href('customers.list')),
      tile('Insights', 'Revenue and usage', context.href('insights')),
    ),
    h('h2', {}, context.t('quickStarts')),
    h(
      'ul',
      {},
      h('li', {}, h('a', { href: context.href('account.users') }, context.t('addUser'))),
      h('li', {}, h('a', { href: context.href('enrol.indirectReseller') }, 'Enroll in CSP as an indirect reseller')),
    ),
  );
  return { title: [context.t('home'), ''], body, nav: 'home' };
};

/** GUESS: a page the companion knows nothing of, with words that mean something elsewhere. */
export const insights: Draw = () => ({
  title: ['Insights', 'Revenue'],
  body: h(
    'div',
    {},
    h('p', { class: 'lead' }, 'Data is refreshed every day. Your report is Active.'),
    el('card', {}, h('h2', { slot: 'heading' }, 'Status'), h('p', {}, 'Pending: 3 reports. Rejected: 0 reports. Accepted: 12 reports.')),
  ),
});

/** Evidence: the page exists and is the first of the account settings. GUESS: its content. */
export const overview: Draw = (context) => ({
  title: [context.t('accountSettings'), context.t('overview')],
  body: h(
    'div',
    {},
    el(
      'card',
      {},
      h('h2', { slot: 'heading' }, context.account.name),
      h('p', { class: 'soft' }, 'Manage the settings of your organization.'),
      h(
        'div',
        { class: 'tiles' },
        h(
          'a',
          { class: 'tile', href: context.href('account.legalInfo') },
          h('b', {}, context.t('legalInfo')),
          'Company details and verification',
        ),
        h(
          'a',
          { class: 'tile', href: context.href('account.identifiers') },
          h('b', {}, context.t('identifiers')),
          'PartnerIDs of your organization',
        ),
        h('a', { class: 'tile', href: context.href('account.users') }, h('b', {}, context.t('userManagement')), 'Users and roles'),
      ),
    ),
  ),
});

/** Evidence: name and place of the page. GUESS: its content. */
export const programs: Draw = (context) => ({
  title: [context.t('accountSettings'), context.t('programs')],
  body: h(
    'div',
    {},
    el(
      'card',
      {},
      h('h2', { slot: 'heading' }, 'Microsoft AI Cloud Partner Program'),
      el('button', { appearance: 'outline' }, 'Get started'),
    ),
    el('card', {}, h('h2', { slot: 'heading' }, 'Cloud Solution Provider'), el('button', { appearance: 'outline' }, 'Get started')),
  ),
});
