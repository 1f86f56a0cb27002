/**
 * Legal info, older arrangement: facts as tables and label blocks, steps as `he-subway-stop`, older words for the programme.
 * Evidence: the parts and words of the page (see the newer arrangement), "Customer support profile" with Update on the older page, the older
 * look "Indirect Reseller Terms" with date and "Signed", the step component's name and its attribute `current`.
 * GUESS: attributes `completed` and `error` of the steps, and all structure.
 */
import type { Verification } from '../../scenario';
import type { Context, Draw } from '../context';
import { fixVerification } from '../dialogs';
import { type Child, h } from '../dom';
import { companyForm, locationForm, opensForm } from '../legal-forms';
import { programmeWord, statusWord, stepsOf } from '../statuses';
import { el } from './kit';
import { tabs } from './tabs';

export const legalInfo: Draw = (context) => {
  const { account, t } = context;
  const parts: [string, string, () => Child[]][] = [];
  if (account.programmes.maicpp) parts.push(['mpn', t('partner'), () => partner(context)]);
  if (account.enrolment === 'sent') parts.push(['csp', t('reseller'), () => reseller(context)]);
  parts.push(['developer', t('developer'), () => [h('div', { class: 'panel' }, h('p', {}, 'Vetting status: Rejected'))]]);
  return {
    title: [t('accountSettings'), t('legalInfo')],
    body: h('app-root', {}, h('p', { class: 'lead' }, 'Each tab displays details for aspects of your business.'), tabs(context, parts)),
  };
};

const panel = (title: string, ...content: Child[]) => h('div', { class: 'panel' }, h('h2', {}, title), content);
const row = (label: string, ...value: Child[]) => h('tr', {}, h('th', { scope: 'row' }, label), h('td', {}, value));

function verification(context: Context, of: Verification | null): Child[] {
  if (!of) return [h('p', { class: 'soft' }, 'No verification yet.')];
  return [
    el(
      'subway',
      {},
      stepsOf(context, of).map(({ name, state }) =>
        el(
          'subway-stop',
          {
            current: state === 'current' || state === 'action',
            completed: state === 'done',
            error: state === 'failed' || state === 'action',
          },
          name,
        ),
      ),
    ),
    h(
      'div',
      { class: 'status-line' },
      h('label', {}, `${context.t('verificationStatus')}:`),
      h('a', { href: '#' }, 'Learn more'),
      h('span', { class: 'value' }, statusWord(context, of.status)),
    ),
    of.fixNow && el('button', { appearance: 'primary', onclick: () => fixVerification(context, el) }, context.t('fixNow')),
    h(
      'p',
      { class: 'soft' },
      `Your business is verified when the status is "${context.t('authorized')}". If the status is "${context.t('rejected')}", select Fix now.`,
    ),
  ];
}

function companyDetails(context: Context): Child {
  const { account, t } = context;
  const button = el('button', { appearance: 'outline' }, t('update'));
  const person = (one: { name: string; email: string } | null) => (one ? [h('div', {}, one.name), h('div', {}, one.email)] : '-');
  return panel(
    t('companyDetails'),
    h(
      'table',
      { class: 'plain kv' },
      h(
        'tbody',
        {},
        row(t('companyName'), account.name),
        row(t('legalAddress'), account.address.join(', ')),
        row(t('primaryContact'), person(account.primaryContact)),
        row(t('securityContact'), person(account.securityContact)),
        row(t('registrationNumber'), account.registrationNumber ?? '-'),
      ),
    ),
    button,
    opensForm(button, companyForm(context, el)),
  );
}

function reseller(context: Context): Child[] {
  const { account, t } = context;
  const mpa = account.agreements.find((one) => one.kind === 'mpa');
  return [
    panel(t('legalBusinessProfile'), verification(context, account.verification.reseller)),
    companyDetails(context),
    panel(
      t('customerSupportProfile'),
      h(
        'table',
        { class: 'plain kv' },
        h(
          'tbody',
          {},
          row('Website', account.support?.website ?? '-'),
          row('Support email', account.support?.email ?? '-'),
          row('Support phone', account.support?.phone ?? '-'),
        ),
      ),
      el('button', { appearance: 'outline' }, t('update')),
    ),
    panel(
      t('programInfo'),
      h(
        'div',
        { class: 'pair' },
        h('div', { class: 'label' }, t('indirectResellerStatus')),
        h('div', {}, account.programmes.reseller ? programmeWord(context, account.programmes.reseller) : '-'),
      ),
      mpa?.acceptedOn &&
        h(
          'div',
          { class: 'pair' },
          h('div', { class: 'label' }, 'Indirect Reseller Terms'),
          h('div', {}, `${context.day(mpa.acceptedOn, 'numeric')} ${t('programSigned')}`),
        ),
    ),
  ];
}

function partner(context: Context): Child[] {
  const { account, t } = context;
  const places = account.locations.filter((one) => one.type === 'location').length;
  const more = el('button', { appearance: 'subtle' }, `+ ${t('location')}`);
  return [
    panel(t('legalBusinessProfile'), verification(context, account.verification.partner)),
    companyDetails(context),
    panel(
      t('programInfo'),
      h(
        'div',
        { class: 'pair' },
        h('div', { class: 'label' }, 'Microsoft AI Cloud Partner Program status'),
        h('div', {}, account.programmes.maicpp ? programmeWord(context, account.programmes.maicpp) : '-'),
      ),
    ),
    panel(
      t('businessLocations'),
      h('p', {}, `${places} location${places === 1 ? '' : 's'} in total`),
      more,
      opensForm(more, locationForm(context, el)),
    ),
  ];
}
