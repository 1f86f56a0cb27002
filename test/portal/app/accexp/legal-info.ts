/**
 * Legal info, newest arrangement: tabs in a component, facts as `dl` in cards, steps as an ordered list.
 *
 * Evidence: intro line, tabs Partner, Reseller and Developer with a status icon each, hashes `#mpn`, `#csp`, `#developer`; section
 * "Legal business profile" with its steps; "Verification status" with "Learn more" between label and value; "Fix now"; the lines of
 * "Company details"; "Profile info" and "Program info" as sections that fold; "{n} location(s) in total" and "+ Location". A developer
 * tab of 2026 showed "Vetting status: Rejected". GUESS: every tag, which sections are open at first, legend and tooltip,
 * where the support profile stands, a line "Support info", and which tab opens without a hash.
 */
import type { Verification } from '../../scenario';
import type { Context, Draw } from '../context';
import { fixVerification } from '../dialogs';
import { type Child, h } from '../dom';
import { companyForm, locationForm, opensForm } from '../legal-forms';
import { programmeWord, STEP_WORDS, statusWord, stepsOf } from '../statuses';
import { el } from './kit';

const TABS = ['mpn', 'csp', 'developer'] as const;
type TabId = (typeof TABS)[number];

export const legalInfo: Draw = (context) => {
  const { account } = context;
  const has: Record<TabId, boolean> = { mpn: account.programmes.maicpp !== null, csp: account.enrolment === 'sent', developer: true };
  const names: Record<TabId, string> = { mpn: context.t('partner'), csp: context.t('reseller'), developer: context.t('developer') };
  const draw: Record<TabId, () => Child[]> = {
    mpn: () => partner(context),
    csp: () => reseller(context),
    developer: () => developer(context),
  };
  const shown = TABS.filter((id) => has[id]);
  const tabs = el<HTMLElement & { choose(id: string): void }>(
    'tabs',
    { 'onhe-tab-change': (event) => history.replaceState(history.state, '', `#${(event as CustomEvent<string>).detail}`) },
    shown.map((id) => el('tab', { id }, h('span', { slot: 'icon', 'aria-hidden': 'true' }, '●'), names[id])),
    shown.map((id) => h('div', { role: 'tabpanel', 'data-tab': id, 'aria-label': names[id], hidden: true }, draw[id]())),
  );
  const choose = () => {
    const wanted = location.hash.slice(1).toLowerCase();
    tabs.choose(shown.find((id) => id === wanted) ?? shown[0]!);
  };
  choose();
  addEventListener('hashchange', choose, { signal: context.signal });
  return {
    title: [context.t('accountSettings'), context.t('legalInfo')],
    body: h('div', {}, h('p', { class: 'lead' }, 'Each tab displays details for aspects of your business.'), tabs),
  };
};

const pair = (label: string, ...value: Child[]) => h('div', {}, h('dt', {}, label), h('dd', {}, value));
const card = (title: string, action: Child, ...content: Child[]) => el('card', {}, h('h2', { slot: 'heading' }, title), action, content);
const update = (context: Context) => el('button', { slot: 'action', appearance: 'subtle' }, context.t('update'));

function verification(context: Context, of: Verification | null): Child[] {
  if (!of) return [h('p', { class: 'soft' }, 'No verification yet.')];
  return [
    h(
      'ol',
      { class: 'steps', 'aria-label': context.t('legalBusinessProfile') },
      stepsOf(context, of).map(({ name, state }) =>
        h(
          'li',
          state === 'current' ? { 'aria-current': 'step' } : {},
          h(
            'span',
            { class: `dot ${state === 'done' ? 'completed' : state}`, role: 'img', 'aria-label': STEP_WORDS[state] },
            { done: '✓', current: '●', open: '', failed: '!', action: '!' }[state],
          ),
          h('span', {}, name),
        ),
      ),
    ),
    h(
      'div',
      { class: 'status-line' },
      h('span', { class: 'label' }, context.t('verificationStatus')),
      h('a', { href: '#' }, 'Learn more'),
      h('span', { class: 'value' }, statusWord(context, of.status)),
      el('tooltip', {}, `${context.t('rejected')}: your business could not be verified.`),
    ),
    of.fixNow && el('button', { appearance: 'primary', onclick: () => fixVerification(context, el) }, context.t('fixNow')),
    h(
      'div',
      { class: 'legend' },
      'What the statuses mean',
      h(
        'ul',
        {},
        h('li', {}, `“${context.t('authorized')}” means that your business is verified.`),
        h('li', {}, `“${context.t('pending')}” means that the verification is running.`),
        h('li', {}, `“${context.t('rejected')}” means that your business could not be verified.`),
      ),
    ),
  ];
}

function companyDetails(context: Context): Child {
  const { account } = context;
  const button = update(context);
  return card(
    context.t('companyDetails'),
    button,
    h(
      'dl',
      {},
      pair(context.t('companyName'), account.name),
      pair(
        context.t('legalAddress'),
        h(
          'address',
          {},
          account.address.flatMap((line, at) => (at === 0 ? [line] : [h('br'), line])),
        ),
      ),
      pair(
        context.t('primaryContact'),
        account.primaryContact ? [account.primaryContact.name, h('br'), account.primaryContact.email] : '-',
      ),
      pair(
        context.t('securityContact'),
        account.securityContact ? [account.securityContact.name, h('br'), account.securityContact.email] : '-',
      ),
      pair(
        context.t('partnerId').replace('PartnerID', 'Partner ID'),
        h('a', { href: context.href('account.identifiers') }, context.t('viewPartnerIds')),
      ),
      pair(context.t('registrationNumber'), account.registrationNumber ?? '-'),
    ),
    opensForm(button, companyForm(context, el)),
  );
}

/** A folded section: its content is in the document and not to be seen. */
const profileInfo = (context: Context): Child =>
  el(
    'expander',
    {},
    h('span', { slot: 'heading' }, h('b', {}, context.t('profileInfo'))),
    h('dl', {}, pair('Profile status', context.t('inactive')), pair('Last reviewed', context.day('2024-05-28'))),
  );

function reseller(context: Context): Child[] {
  const { account } = context;
  const { support } = account;
  return [
    card(context.t('legalBusinessProfile'), null, verification(context, account.verification.reseller)),
    companyDetails(context),
    card(
      context.t('customerSupportProfile'),
      update(context),
      h('dl', {}, pair('Support info', support ? [support.website, h('br'), support.email, h('br'), support.phone] : '-')),
    ),
    profileInfo(context),
    el(
      'expander',
      { expanded: true },
      h('span', { slot: 'heading' }, h('b', {}, context.t('programInfo'))),
      h(
        'dl',
        {},
        pair(context.t('indirectResellerStatus'), account.programmes.reseller ? programmeWord(context, account.programmes.reseller) : '-'),
        pair(context.t('cspTier'), context.t('indirectReseller')),
      ),
    ),
  ];
}

function partner(context: Context): Child[] {
  const { account } = context;
  const places = account.locations.filter((one) => one.type === 'location').length;
  const more = el('button', { slot: 'action', appearance: 'subtle' }, `+ ${context.t('location')}`);
  return [
    card(context.t('legalBusinessProfile'), null, verification(context, account.verification.partner)),
    companyDetails(context),
    profileInfo(context),
    el(
      'expander',
      { expanded: true },
      h('span', { slot: 'heading' }, h('b', {}, context.t('programInfo'))),
      h(
        'dl',
        {},
        pair(
          'Microsoft AI Cloud Partner Program status',
          account.programmes.maicpp ? programmeWord(context, account.programmes.maicpp) : '-',
        ),
        pair(context.t('mpnId'), account.locations.find((one) => one.type === 'global')?.partnerId ?? '-'),
      ),
    ),
    card(
      context.t('businessLocations'),
      more,
      h('p', {}, `${places} location${places === 1 ? '' : 's'} in total`),
      opensForm(more, locationForm(context, el)),
    ),
  ];
}

const developer = (context: Context): Child[] => [
  card(
    context.t('legalBusinessProfile'),
    null,
    h(
      'div',
      { class: 'status-line' },
      h('span', { class: 'label' }, 'Vetting status'),
      h('span', { class: 'value' }, statusWord(context, 'rejected')),
    ),
    h('p', { class: 'soft' }, 'You are not enrolled in a developer program.'),
  ),
];
