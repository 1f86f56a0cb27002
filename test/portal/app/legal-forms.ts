/**
 * Forms of Legal info, opened in place under the part that they change. Evidence: "Update" beside Company details and "+ Location" under
 * Business locations lead to them; a location is asked for name, address and contact and is then vetted; a change of name or address starts
 * the verification of the reseller anew. GUESS: that they open in place, their fields, order and words, and the confirmation.
 */
import type { Context } from './context';
import { type Child, h } from './dom';
import type { Kit } from './kit';
import type { FieldElement } from './kit/fields';

const COUNTRIES = ['DE', 'AT', 'GB', 'IN', 'US'];

/** A button and the place for its form: pressed, the form stands there; pressed again, or cancelled, it is gone. */
export function opensForm(button: HTMLElement, form: (close: () => void) => HTMLElement): HTMLElement {
  const place = h('div', {});
  const close = () => place.replaceChildren();
  button.addEventListener('click', () => (place.firstChild ? close() : place.replaceChildren(form(close))));
  return place;
}

const field = (el: Kit, label: string, value = '') => el<FieldElement>('text-field', { label, value });

/** Fields under a heading each, and the two buttons. */
const formOf = (
  context: Context,
  el: Kit,
  parts: [title: string, fields: Child[]][],
  action: string,
  send: () => void,
  close: () => void,
) =>
  h(
    'section',
    { class: 'panel' },
    parts.map(([title, fields]) => [h('h3', {}, title), h('div', { class: 'form' }, fields)]),
    h(
      'div',
      { class: 'commands' },
      el('button', { appearance: 'primary', onclick: send }, action),
      el('button', { appearance: 'outline', onclick: close }, context.t('cancel')),
    ),
  );

/** The form of the company's details. */
export const companyForm =
  (context: Context, el: Kit) =>
  (close: () => void): HTMLElement => {
    const { account, t } = context;
    const name = field(el, t('companyName'), account.name);
    const street = field(el, t('addressLine1'), account.address[0]);
    const city = field(el, t('city'));
    const postalCode = field(el, 'ZIP/Postal code');
    const email = field(el, 'Email', account.primaryContact?.email);
    const send = () =>
      void context.act({
        act: 'change-company',
        companyName: name.value,
        address: [street.value, `${city.value} ${postalCode.value}`],
        contactEmail: email.value,
      });
    return formOf(
      context,
      el,
      [
        [t('companyDetails'), [name, street, city, postalCode]],
        [t('primaryContact'), [email]],
      ],
      'Save',
      send,
      close,
    );
  };

/** The form of a further location. */
export const locationForm =
  (context: Context, el: Kit) =>
  (close: () => void): HTMLElement => {
    const { t } = context;
    const name = field(el, t('companyName'));
    const country = el<FieldElement>(
      'select',
      { label: t('countryRegion') },
      COUNTRIES.map((code) => h('option', { value: code, selected: code === context.account.country }, context.country(code))),
    );
    const street = field(el, t('addressLine1'));
    const email = field(el, 'Email');
    const send = () => void context.act({ act: 'add-location', name: name.value, country: context.account.country });
    return formOf(
      context,
      el,
      [
        [t('addLocation'), [name, country, street, field(el, t('city')), field(el, 'ZIP/Postal code'), field(el, 'Phone number')]],
        [t('primaryContact'), [email]],
      ],
      t('submit'),
      send,
      close,
    );
  };
