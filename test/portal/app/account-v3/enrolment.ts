/**
 * Enrolment of an indirect reseller. Evidence: a welcome page reached by a short link, with a Next button; a form with Legal business
 * profile, Primary contact and Customer support info (website, e-mail, phone) and "Enroll now". GUESS: address of the form, words, that it
 * asks for the PartnerID and the country in a field of its own, and the confirmation. What people type here is never read by the companion.
 */
import type { Draw } from '../context';
import { h } from '../dom';
import type { FieldElement } from '../kit/fields';
import { el } from './kit';

const TITLE = 'Cloud Solution Provider';

export const enrolWelcome: Draw = (context) => {
  if (context.account.enrolment === 'sent') return sent(context);
  return {
    title: [TITLE, 'Welcome'],
    nav: 'home',
    body: h(
      'app-root',
      {},
      h(
        'div',
        { class: 'panel' },
        h('h2', {}, 'Enroll as an indirect reseller'),
        h(
          'p',
          {},
          'To enroll your organization you sign in as Global admin. Have your legal business name, address, primary contact and support details at hand.',
        ),
        el(
          'button',
          {
            appearance: 'primary',
            onclick: () => void context.act({ act: 'open-enrolment' }).then(() => context.go(context.href('enrol.form'))),
          },
          context.t('next'),
        ),
      ),
    ),
  };
};

export const enrolForm: Draw = (context) => {
  const { account, t } = context;
  if (account.enrolment === 'sent') return sent(context);
  const field = (label: string, value = '') => el<FieldElement>('text-field', { label, value });
  const companyName = field(t('companyName'), account.name);
  const address = field(t('legalAddress'), account.address.join(', '));
  const country = field(t('countryRegion'), context.country(account.country));
  const partnerId = field(t('partnerId'));
  const contactName = field(t('colName'), account.me.name);
  const contactEmail = field('Email', account.me.email);
  const website = field('Support website');
  const supportEmail = field('Support email');
  const phone = field('Support phone');
  const send = () =>
    void context.act({
      act: 'enrol',
      companyName: companyName.value,
      contactName: contactName.value,
      contactEmail: contactEmail.value,
      website: website.value,
      supportEmail: supportEmail.value,
      phone: phone.value,
    });
  const part = (title: string, ...fields: HTMLElement[]) =>
    h('div', { class: 'panel' }, h('h2', {}, title), h('div', { class: 'form' }, fields));
  return {
    title: [TITLE, 'Enrollment'],
    nav: 'home',
    body: h(
      'app-root',
      {},
      part(t('legalBusinessProfile'), companyName, address, country, partnerId),
      part(t('primaryContact'), contactName, contactEmail),
      part('Customer support info', website, supportEmail, phone),
      h(
        'div',
        { class: 'commands' },
        el('button', { appearance: 'primary', onclick: send }, t('enrollNow')),
        el('button', { appearance: 'outline' }, t('cancel')),
      ),
    ),
  };
};

const sent: Draw = (context) => ({
  title: [TITLE, 'Enrollment'],
  nav: 'home',
  body: h(
    'app-root',
    {},
    el('message-bar', { tone: 'success', role: 'status' }, 'Thank you. We received your enrollment and started to verify your business.'),
    h('a', { href: `${context.href('account.legalInfo')}#csp` }, context.t('legalInfo')),
  ),
});
