import type { Draw } from '../context';
import { h } from '../dom';
import { statusWord } from '../statuses';
import { el } from './kit';

/** Evidence: the oldest start page told about the partner agreement in a banner. GUESS: everything around it. */
export const home: Draw = (context) => {
  const { account, t } = context;
  const mpa = account.agreements.find((one) => one.kind === 'mpa');
  return {
    title: [t('overview'), ''],
    nav: 'home',
    body: h(
      'app-root',
      {},
      mpa?.acceptedOn
        ? el(
            'message-bar',
            { tone: 'success', role: 'status' },
            'Microsoft Partner Agreement (MPA) is signed and no further action is needed.',
          )
        : mpa
          ? el(
              'message-bar',
              { tone: 'warning', role: 'status' },
              'Review the Microsoft Partner Agreement.',
              h('a', { slot: 'action', href: context.href('account.agreements') }, 'Accept and continue'),
            )
          : null,
      h('p', {}, 'Welcome to Partner Center.'),
    ),
  };
};

/** Evidence: the page of this generation, on which the account button may be missing. GUESS: its content. */
export const overview: Draw = (context) => ({
  title: [context.t('accountSettings'), context.t('overview')],
  body: h(
    'app-root',
    {},
    h('div', { class: 'panel' }, h('h2', {}, 'Your organization'), h('p', { class: 'soft' }, 'Choose a page on the left.')),
  ),
});

/** Evidence: an older page of this name. GUESS: columns, and that the vetting of a location shows there. */
export const locations: Draw = (context) => ({
  title: [context.t('accountSettings'), context.t('businessLocations')],
  nav: 'account.legalInfo',
  body: h(
    'app-root',
    {},
    h('p', {}, `${context.account.locations.filter((one) => one.type === 'location').length} locations in total`),
    h(
      'table',
      { class: 'plain' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          [context.t('colName'), context.t('partnerId'), 'Country/region', context.t('verificationStatus')].map((title) =>
            h('th', { scope: 'col' }, title),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        context.account.locations
          .filter((one) => one.type === 'location')
          .map((one) =>
            h(
              'tr',
              {},
              [one.name, one.partnerId, context.country(one.country), statusWord(context, one.vetting)].map((text) => h('td', {}, text)),
            ),
          ),
      ),
    ),
  ),
});
