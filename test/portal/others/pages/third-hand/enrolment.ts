import { type OtherPage, other, says } from '../../other-page';
import { button, cardFrame, chipFrame, ME, ORG, root } from '../../third-shells';
import { BASE, CARD, CHIP, named } from './common';

export const ENROL_PAGES: OtherPage[] = [
  other({
    ...CARD,
    name: 'third: enrolment welcome in Spanish',
    guess: 'words',
    url: 'https://partnercenter.microsoft.com/es-es/pcv/register/joinnow/enrollmentwelcome/valueaddedreseller',
    page: 'enrol.indirectReseller',
    html: cardFrame(
      { lang: 'es' },
      '<h1>Le damos la bienvenida</h1><p>Inscríbase como revendedor indirecto en el programa Proveedor de soluciones en la nube.</p><button>Siguiente</button>',
    ),
    says: [says('enrolment.welcomeSeen', true)],
    may: [says('account.name', ORG), says('me.user', ME, 'Priya Nair')],
  }),
  other({
    ...CHIP,
    name: 'third: enrolment form with what is needed',
    guess: 'address',
    url: `${BASE}/dashboard/account/v3/enrollment/companyprofile/valueaddedreseller/new`,
    page: 'enrol.form',
    html: chipFrame(
      {},
      `<h1>Cloud Solution Provider: indirect reseller</h1>${['Legal business profile', 'Primary contact', 'Customer support info'].map((s) => `<section aria-label="${s}"><h2>${s}</h2><acx7_he-text-field label="Email">${root('<label>Email<input></label>')}</acx7_he-text-field></section>`).join('')}${button('acx7_', 'Enroll now')}`,
    ),
    says: [named, says('enrolment.formSeen', true)],
    may: [says('me.user', ME, 'Priya Nair')],
  }),
];
