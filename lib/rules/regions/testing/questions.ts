import type { Fit, Parties } from '../types';

/** A question as people ask it, the answer of the public pages, and the rule that gives it. */
export interface Question {
  asks: string;
  parties: Parties;
  verdict: Fit['verdict'];
  /** A rule that must speak, with its verdict where that is not the answer. */
  rule: string;
  /** Source ids of which the rule must name at least one. */
  source: string;
  /** People who know the programme get it wrong. */
  surprising?: true;
}

const [REGION, FAQ, ANNOUNCED] = ['K-REGION', 'K-MPAFAQ', 'K-ANN2308'];

const withDistributor = (reseller: string, distributor: string, verdict: Fit['verdict'], asks: string): Question => ({
  asks,
  parties: { reseller, distributor },
  verdict,
  rule: 'reseller-distributor',
  source: FAQ,
});
const withCustomer = (reseller: string, customer: string, verdict: Fit['verdict'], asks: string): Question => ({
  asks,
  parties: { reseller, customer },
  verdict,
  rule: 'reseller-customer',
  source: REGION,
});
const withPartnerId = (reseller: string, location: string, verdict: Fit['verdict'], asks: string): Question => ({
  asks,
  parties: { reseller, location },
  verdict,
  rule: 'location-reseller',
  source: FAQ,
});
const surprise = (question: Question): Question => ({ ...question, surprising: true });

export const QUESTIONS: readonly Question[] = [
  // Distributors. The first two are printed in Microsoft's own list of questions.
  withDistributor('FR', 'DE', 'compatible', 'Reseller in France, distributor in Germany?'),
  withDistributor('US', 'GB', 'incompatible', 'Reseller in the United States, distributor in the United Kingdom?'),
  withDistributor('FR', 'IT', 'compatible', 'Reseller in France, distributor in Italy?'),
  withDistributor('GB', 'IE', 'compatible', 'Reseller in the United Kingdom, distributor in Ireland?'),
  withDistributor('US', 'CA', 'incompatible', 'Reseller in the United States, distributor in Canada?'),
  withDistributor('AU', 'AU', 'compatible', 'Reseller and distributor in Australia?'),
  surprise(withDistributor('AU', 'NZ', 'incompatible', 'Reseller in Australia, distributor in New Zealand?')),
  withDistributor('IN', 'SG', 'incompatible', 'Reseller in India, distributor in Singapore?'),
  withDistributor('SG', 'MY', 'compatible', 'Reseller in Singapore, distributor in Malaysia?'),
  withDistributor('JP', 'KR', 'incompatible', 'Reseller in Japan, distributor in Korea?'),
  withDistributor('MX', 'CO', 'compatible', 'Reseller in Mexico, distributor in Colombia?'),
  surprise(withDistributor('BR', 'AR', 'incompatible', 'Reseller in Brazil, distributor in Argentina?')),
  surprise(withDistributor('ZA', 'KE', 'incompatible', 'Reseller in South Africa, distributor in Kenya?')),
  withDistributor('ZA', 'AE', 'compatible', 'Reseller in South Africa, distributor in the Emirates?'),
  withDistributor('KE', 'NG', 'compatible', 'Reseller in Kenya, distributor in Nigeria?'),
  surprise(withDistributor('TR', 'DE', 'incompatible', 'Reseller in Türkiye, distributor in Germany?')),
  withDistributor('UA', 'PL', 'incompatible', 'Reseller in Ukraine, distributor in Poland?'),
  withDistributor('RS', 'HR', 'incompatible', 'Reseller in Serbia, distributor in Croatia?'),
  withDistributor('CH', 'AT', 'compatible', 'Reseller in Switzerland, distributor in Austria?'),
  surprise(withDistributor('IL', 'PK', 'compatible', 'Reseller in Israel, distributor in Pakistan?')),
  // Customers
  withCustomer('US', 'PR', 'incompatible', 'May a reseller in the United States sell to a tenant of Puerto Rico?'),
  surprise(withCustomer('US', 'VI', 'incompatible', 'And to the US Virgin Islands?')),
  surprise({ ...withCustomer('US', 'GU', 'compatible', 'And to Guam?'), source: ANNOUNCED }),
  { ...withCustomer('US', 'AS', 'compatible', 'And to American Samoa?'), source: ANNOUNCED },
  { ...withCustomer('AU', 'MP', 'incompatible', 'A reseller in Australia to the Northern Marianas?'), source: ANNOUNCED },
  withCustomer('US', 'UM', 'compatible', 'A reseller in the United States to the outlying islands?'),
  withCustomer('US', 'CA', 'incompatible', 'A reseller in the United States to Canada?'),
  withCustomer('US', 'MX', 'incompatible', 'A reseller in the United States to Mexico?'),
  surprise(withCustomer('CA', 'PM', 'compatible', 'A reseller in Canada to Saint Pierre and Miquelon?')),
  withCustomer('FR', 'MC', 'compatible', 'A reseller in France to Monaco?'),
  surprise(withCustomer('FR', 'RE', 'incompatible', 'A reseller in France to Réunion?')),
  surprise(withCustomer('FR', 'GP', 'incompatible', 'A reseller in France to Guadeloupe?')),
  withCustomer('FR', 'NC', 'incompatible', 'A reseller in France to New Caledonia?'),
  withCustomer('ZM', 'RE', 'compatible', 'A reseller in Zambia to Réunion?'),
  withCustomer('NL', 'AW', 'incompatible', 'A reseller in the Netherlands to Aruba?'),
  withCustomer('DK', 'GL', 'compatible', 'A reseller in Denmark to Greenland?'),
  surprise(withCustomer('GB', 'GI', 'compatible', 'A reseller in the United Kingdom to Gibraltar?')),
  withCustomer('GB', 'BM', 'incompatible', 'A reseller in the United Kingdom to Bermuda?'),
  surprise(withCustomer('CN', 'HK', 'incompatible', 'A reseller in China to Hong Kong?')),
  withCustomer('SG', 'HK', 'compatible', 'A reseller in Singapore to Hong Kong?'),
  withCustomer('HK', 'TW', 'incompatible', 'A reseller in Hong Kong to Taiwan?'),
  withCustomer('NZ', 'WS', 'compatible', 'A reseller in New Zealand to Samoa?'),
  withCustomer('NZ', 'CK', 'incompatible', 'A reseller in New Zealand to the Cook Islands?'),
  surprise(withCustomer('EG', 'SD', 'unknown', 'A reseller in Egypt to Sudan, which is in no table?')),
  withCustomer('EG', 'SS', 'incompatible', 'A reseller in Egypt to South Sudan?'),
  withCustomer('MA', 'SN', 'incompatible', 'A reseller in Morocco to Senegal?'),
  withCustomer('IN', 'IN', 'compatible', 'A reseller in India to India?'),
  withCustomer('DE', 'GB', 'compatible', 'A reseller in Germany to the United Kingdom, after Brexit?'),
  { ...withCustomer('DE', 'RU', 'unknown', 'A reseller in Germany to Russia?'), rule: 'not-listed' },
  { ...withCustomer('XK', 'AL', 'compatible', 'A reseller in Kosovo to Albania?') },
  // The PartnerID
  withPartnerId('FR', 'GB', 'incompatible', 'An account in France with a PartnerID of the United Kingdom?'),
  withPartnerId('DE', 'DE', 'compatible', 'An account in Germany with a PartnerID of Germany?'),
  surprise(withPartnerId('AT', 'DE', 'incompatible', 'An account in Austria with the PartnerID of the German parent?')),
  surprise(withPartnerId('US', 'PR', 'incompatible', 'An account in the United States with a PartnerID of Puerto Rico?')),
  {
    asks: 'A PartnerID of France and a distributor in Germany, the account’s own country unknown?',
    parties: { location: 'FR', distributor: 'DE' },
    verdict: 'compatible',
    rule: 'location-distributor',
    source: FAQ,
  },
  // Clouds
  {
    asks: 'May a reseller in the United States serve a tenant of the US government’s cloud from its commercial account?',
    parties: { reseller: 'US', customer: 'US-GOV' },
    verdict: 'incompatible',
    rule: 'us-government',
    source: 'K-USGOV',
    surprising: true,
  },
  {
    asks: 'And with an account in that cloud?',
    parties: { reseller: 'US-GOV', customer: 'US-GOV', location: 'US' },
    verdict: 'compatible',
    rule: 'us-government',
    source: 'K-USGOV',
  },
  { ...withCustomer('CN', 'CN', 'compatible', 'A reseller in China to China?'), rule: 'china', source: 'K-CLOUDS' },
  // All of them, old codes, and nothing
  {
    asks: 'Reseller and PartnerID in France, distributor in Germany, customer in Belgium?',
    parties: { reseller: 'FR', location: 'FR', distributor: 'DE', customer: 'BE' },
    verdict: 'compatible',
    rule: 'distributor-customer',
    source: 'K-RELATE',
  },
  {
    asks: 'Reseller in France, distributor in Germany, customer in the United States?',
    parties: { reseller: 'FR', distributor: 'DE', customer: 'US' },
    verdict: 'incompatible',
    rule: 'distributor-customer',
    source: 'K-RELATE',
  },
  withCustomer('CW', 'AN', 'compatible', 'A reseller in Curaçao to a tenant with the old code of the Netherlands Antilles?'),
  withCustomer('HR', 'YU', 'unknown', 'A reseller in Croatia to a tenant with the old code of Yugoslavia?'),
  { asks: 'A reseller in France, and nobody else?', parties: { reseller: 'FR' }, verdict: 'unknown', rule: 'nothing', source: REGION },
  { ...withCustomer('DE', 'QQ', 'unknown', 'A code that is no country?'), rule: 'no-code', source: 'K-LOCALES' },
];
