import { type OtherPage, says } from '../../other-page';
import { angular, field, fluent, grid, HOST, harmony, page } from './parts';

/** Language, the page, the agreement, the day as that language writes it, and the day it is. */
const DAYS: readonly (readonly [lang: string, agreements: string, agreement: string, written: string, day: string])[] = [
  ['cs-CZ', 'Smlouvy', 'Smlouva s partnerem Microsoftu', '14. března 2026', '2026-03-14'],
  ['es-ES', 'Contratos', 'Microsoft Partner Agreement', '7 de septiembre de 2025', '2025-09-07'],
  ['hu-HU', 'Szerződések', 'Microsoft-partnerszerződés', '2026. február 28.', '2026-02-28'],
  ['it-IT', 'Contratti', 'Contratto Microsoft Partner', '1 ottobre 2025', '2025-10-01'],
  ['ko-KR', '계약', 'Microsoft 파트너 계약', '2026년 5월 3일', '2026-05-03'],
  ['nl-NL', 'Agreements', 'Microsoft Partner-overeenkomst', '14 mrt. 2026', '2026-03-14'],
  ['pl-PL', 'Umowy', 'Umowa partnerska firmy Microsoft', '30 czerwca 2026', '2026-06-30'],
  ['pt-BR', 'Contratos', 'Contrato de Parceiro da Microsoft', '2 de dez. de 2025', '2025-12-02'],
  ['ru-RU', 'Соглашения', 'Соглашение с партнером Майкрософт', '9 мая 2026 г.', '2026-05-09'],
  ['sv-SE', 'Avtal', 'Microsoft-partneravtal', '2026-01-31', '2026-01-31'],
  ['tr-TR', 'Agreements', 'Microsoft İş Ortağı Sözleşmesi', '19 Ağustos 2025', '2025-08-19'],
  ['zh-TW', '協定', 'Microsoft 合作夥伴合約', '2026年4月6日', '2026-04-06'],
];

const SHELLS = [harmony, angular, fluent] as const;
const GRIDS = ['he', 'mat', 'slots', 'table', 'roles', 'cards'] as const;
const HEADS = ['Agreement name', 'Program', 'Date accepted', 'Accepted by', 'Action'];

/** The agreement accepted, with the day as each language writes it, in turning shells and grids. */
export const AGREEMENT_DATES: readonly OtherPage[] = DAYS.map(([lang, agreements, agreement, written, day], i) =>
  page({
    name: `agreements in ${lang}, the day as ${written}`,
    url: `${HOST}/${lang.toLowerCase()}/dashboard/account/v3/settings/agreements`,
    page: 'account.agreements',
    may: [says('agreement.mpaListed', true)],
    says: [says('agreement.mpa', 'accepted'), says('agreement.mpaAcceptedOn', day), says('agreement.mpaAcceptedBy', 'Noor Haddad')],
    html: (SHELLS[i % SHELLS.length] ?? harmony)(
      { lang, nav: [agreements], at: agreements, title: agreements },
      `${field('side', 'Support plan', 'Standard, 1.1.2020')}${grid(GRIDS[i % GRIDS.length] ?? 'table', HEADS, [[agreement, 'CSP', written, 'Noor Haddad', 'View']], { prefix: 'accexp_' })}`,
    ),
  }),
);
