/**
 * What the portal shows instead of a page: signed out, account picker, loading for ever, not found, no access.
 * Evidence: the words of "no access", in place (an enrolment log of 2026); a guessed route lands on a "not found" page; a deep
 * link can bounce through an account picker and lose its hash; after a reload sometimes only the bars are there.
 * GUESS: every other word and how it looks.
 */
import type { Context, Page } from './context';
import { h } from './dom';
import type { Kit } from './kit';

export interface Gate {
  /** False: no bars and menus around it. */
  chrome: boolean;
  body: Page | 'stuck';
}

/** The state that stands before the page, or null when the page itself may be drawn. */
export function gate(context: Context, el: Kit): Gate | null {
  const { view, account, route } = context;
  if (view.session === 'signedOut') return { chrome: false, body: signedOut(context, el) };
  if (view.session === 'accountPicker') return { chrome: false, body: picker(context) };
  if (route.page === 'notFound') return { chrome: true, body: notFound() };
  const special = account.pages[route.page];
  if (special === 'loading') return { chrome: true, body: 'stuck' };
  if (special === 'notFound') return { chrome: true, body: notFound() };
  if (special === 'noAccess') return { chrome: true, body: noAccess(context) };
  return null;
}

const signedOut = (context: Context, el: Kit): Page => ({
  title: ['Sign in to your account', ''],
  body: h(
    'div',
    { class: 'center' },
    h('p', {}, 'You are signed out. Sign in with your work account to continue to Partner Center.'),
    el('button', { appearance: 'primary', onclick: () => void context.act({ act: 'sign-in' }) }, context.t('signIn')),
  ),
});

const picker = (context: Context): Page => ({
  title: ['Pick an account', ''],
  body: h(
    'div',
    { class: 'center' },
    h('p', {}, 'You have access to more than one organization. Which one do you want to use?'),
    h(
      'ul',
      { class: 'accounts' },
      context.view.accounts.map((one) =>
        h(
          'li',
          {},
          h(
            'button',
            {
              type: 'button',
              'data-tenant': one.tenantId,
              onclick: () => {
                // The bounce loses the hash of a deep link.
                history.replaceState(null, '', location.pathname);
                void context.act({ act: 'pick-account', tenantId: one.tenantId });
              },
            },
            h('b', {}, one.name),
            h('div', { class: 'soft' }, context.country(one.country)),
          ),
        ),
      ),
    ),
  ),
});

const notFound = (): Page => ({
  title: ['Page not found', ''],
  body: h('div', {}, h('p', {}, "We couldn't find the page you're looking for."), h('a', { href: '/dashboard/v2/home' }, 'Go to Home')),
});

const noAccess = (context: Context): Page => ({
  title: [context.t('noAccess'), ''],
  body: h(
    'div',
    {},
    h('p', {}, 'Ask an administrator of your organization for a role that may open this page.'),
    h('a', { href: '#' }, 'Learn more'),
  ),
});
