/**
 * Questions as people ask them: countries as they type them, the answer as a person works it out from the table of markets and the
 * programme's rules alone. What no table says is `unknown`; a name that leaves it open is asked about.
 */
import { describe, expect, it } from 'vitest';
import { findCountry } from './find-country';
import { whoFits } from './fit';
import type { Parties, Role } from './types';

type Asked = Readonly<Partial<Record<Role, string>>>;
/** The question, who is where, the verdict, and rules that must have said so (`rule`: decided, `rule!`: against it, `rule?`: open, `rule.`: a note). */
type Question = readonly [string, Asked, 'compatible' | 'incompatible' | 'unknown', ...string[]];

const QUESTIONS: readonly Question[] = [
  // Neighbours that are one region, and those that are not.
  ['A French reseller with a German distributor', { reseller: 'France', distributor: 'Deutschland' }, 'compatible', 'reseller-distributor'],
  ['A US reseller with a UK distributor', { reseller: 'USA', distributor: 'UK' }, 'incompatible', 'reseller-distributor!'],
  ['A Canadian customer of a US reseller', { reseller: 'United States', customer: 'Canada' }, 'incompatible', 'reseller-customer!'],
  ['A Mexican customer of a US reseller', { reseller: 'US', customer: 'México' }, 'incompatible', 'reseller-customer!'],
  ['A Mexican reseller, a Chilean customer', { reseller: 'Mexico', customer: 'Chile' }, 'compatible', 'reseller-customer'],
  [
    'A Brazilian customer of an Argentinian reseller',
    { reseller: 'Argentina', customer: 'Brasilien' },
    'incompatible',
    'reseller-customer!',
  ],
  [
    'A New Zealand customer of an Australian reseller',
    { reseller: 'Australia', customer: 'New Zealand' },
    'incompatible',
    'reseller-customer!',
  ],
  [
    'A customer in Samoa of a New Zealand reseller',
    { reseller: 'Neuseeland', customer: 'Western Samoa' },
    'compatible',
    'reseller-customer',
  ],
  ['A Fijian customer of a New Zealand reseller', { reseller: 'NZ', customer: 'Fiji' }, 'incompatible', 'reseller-customer!'],
  [
    'A reseller in Papua New Guinea with an Australian distributor',
    { reseller: 'Papua New Guinea', distributor: 'AU' },
    'compatible',
    'reseller-distributor',
  ],
  ['A Japanese distributor for Singapore', { reseller: 'Singapore', distributor: '日本' }, 'incompatible', 'reseller-distributor!'],
  ['An Indian reseller, a customer in Sri Lanka', { reseller: 'भारत', customer: 'Ceylon' }, 'incompatible', 'reseller-customer!'],
  ['A Malaysian reseller, a Nepalese customer', { reseller: 'Malaysia', customer: 'नेपाल' }, 'compatible', 'reseller-customer'],
  ['A South Korean customer of a Japanese reseller', { reseller: 'JP', customer: 'South Korea' }, 'incompatible', 'reseller-customer!'],
  [
    'A Swiss reseller, a Norwegian distributor, a British customer',
    { reseller: 'Schweiz', distributor: 'Norwegen', customer: 'Großbritannien' },
    'compatible',
    'reseller-distributor',
    'reseller-customer',
    'distributor-customer',
  ],
  [
    'A Pole with a Czech distributor',
    { reseller: 'Polen', distributor: 'Czech Republic' },
    'compatible',
    'reseller-distributor',
    'currency.',
  ],
  ['A Croatian reseller, a Serbian customer', { reseller: 'Croatia', customer: 'Serbia' }, 'incompatible', 'reseller-customer!'],
  ['A Serbian reseller, a customer in Kosovo', { reseller: 'Serbien', customer: 'Kosovo' }, 'compatible', 'reseller-customer'],
  ['A Romanian distributor for Moldova', { distributor: 'Romania', reseller: 'Moldawien' }, 'incompatible', 'reseller-distributor!'],
  [
    'A Ukrainian reseller, a Polish customer',
    { reseller: 'Ukraine', customer: 'Poland' },
    'incompatible',
    'reseller-customer!',
    'registration.',
  ],
  [
    'A Turkish reseller with a distributor in Dubai’s country',
    { reseller: 'Türkiye', distributor: 'UAE' },
    'compatible',
    'reseller-distributor',
  ],
  ['An Israeli customer of a reseller in Cyprus', { reseller: 'Cyprus', customer: 'Israel' }, 'incompatible', 'reseller-customer!'],
  [
    'A Kazakh customer of a Mongolian reseller',
    { reseller: 'Mongolia', customer: 'Kasachstan' },
    'compatible',
    'reseller-customer',
    'registration.',
  ],
  ['A Pakistani customer of an Indian reseller', { reseller: 'India', customer: 'Pakistan' }, 'incompatible', 'reseller-customer!'],
  // Africa.
  [
    'A South African reseller, a Namibian customer',
    { reseller: 'South Africa', customer: 'Namibia' },
    'incompatible',
    'reseller-customer!',
  ],
  [
    'A Kenyan reseller with a South African distributor',
    { reseller: 'Kenya', distributor: 'Südafrika' },
    'incompatible',
    'reseller-distributor!',
  ],
  ['A South African reseller, a customer in Zimbabwe', { reseller: 'ZA', customer: 'Zimbabwe' }, 'compatible', 'reseller-customer'],
  [
    'A Nigerian reseller, a customer in Ivory Coast',
    { reseller: 'Nigeria', customer: 'Elfenbeinküste' },
    'compatible',
    'reseller-customer',
  ],
  ['A Botswanan reseller, a customer in Swaziland', { reseller: 'Botswana', customer: 'Swaziland' }, 'incompatible', 'reseller-customer!'],
  ['A Moroccan reseller, a Senegalese customer', { reseller: '摩洛哥', customer: 'Senegal' }, 'incompatible', 'reseller-customer!'],
  ['A Mauritanian customer of an Egyptian reseller', { reseller: 'Egypt', customer: 'Mauritania' }, 'compatible', 'reseller-customer'],
  // Surprising: territories that go with their state, and those that do not.
  [
    'Puerto Rico and the United States',
    { reseller: 'United States', customer: 'Puerto Rico' },
    'incompatible',
    'reseller-customer!',
    'territory.',
  ],
  [
    'US Virgin Islands with a distributor in Puerto Rico',
    { reseller: 'US Virgin Islands', distributor: 'PRI' },
    'compatible',
    'reseller-distributor',
    'territory.',
  ],
  ['Guam and the United States', { reseller: 'US', customer: 'Guam' }, 'compatible', 'reseller-customer', 'moved.'],
  [
    'Northern Marianas and Australia',
    { reseller: 'Australia', customer: 'Northern Mariana Islands' },
    'incompatible',
    'reseller-customer!',
    'moved.',
  ],
  ['Réunion and France', { reseller: 'Frankreich', customer: 'La Réunion' }, 'incompatible', 'reseller-customer!', 'territory.'],
  ['Réunion and Mauritius', { reseller: 'Mauritius', customer: 'Reunion' }, 'compatible', 'reseller-customer'],
  [
    'Guadeloupe and Martinique with Mexico',
    { reseller: 'Mexiko', distributor: 'Guadeloupe', customer: 'Martinique' },
    'compatible',
    'reseller-distributor',
    'reseller-customer',
  ],
  ['French Polynesia and Australia', { reseller: 'AU', customer: 'Französisch-Polynesien' }, 'incompatible', 'reseller-customer!'],
  ['Wallis and Futuna and Australia', { reseller: 'AU', customer: 'Wallis & Futuna' }, 'compatible', 'reseller-customer', 'territory.'],
  [
    'Saint Pierre and Miquelon and Canada',
    { reseller: 'Kanada', customer: 'St. Pierre & Miquelon' },
    'compatible',
    'reseller-customer',
    'territory.',
  ],
  ['Curaçao and the Netherlands', { reseller: 'Holland', customer: 'Curacao' }, 'incompatible', 'reseller-customer!', 'territory.'],
  ['Saba by Microsoft’s own code, and Colombia', { reseller: 'CO', customer: 'XS' }, 'compatible', 'reseller-customer'],
  ['Greenland and Denmark', { reseller: 'Denmark', customer: 'Grönland' }, 'compatible', 'reseller-customer'],
  ['Faroe Islands and Iceland', { reseller: 'Iceland', customer: 'Färöer' }, 'compatible', 'reseller-customer'],
  ['Åland and Sweden', { reseller: 'Sweden', customer: 'Aland Islands' }, 'compatible', 'reseller-customer'],
  ['Svalbard and Germany', { reseller: 'Germany', customer: 'Spitzbergen' }, 'compatible', 'reseller-customer'],
  [
    'Jersey, Guernsey and the Isle of Man',
    { reseller: 'Jersey', distributor: 'Guernsey', customer: 'Isle of Man' },
    'compatible',
    'reseller-distributor',
    'distributor-customer',
  ],
  ['Gibraltar and Spain', { reseller: 'Spain', customer: 'Gibraltar' }, 'compatible', 'reseller-customer'],
  ['Bermuda and the United Kingdom', { reseller: 'England', customer: 'Bermuda' }, 'incompatible', 'reseller-customer!', 'territory.'],
  ['The Vatican of an Italian reseller', { reseller: 'Italy', customer: 'Holy See' }, 'compatible', 'reseller-customer'],
  ['San Marino with a distributor in Monaco', { reseller: 'San Marino', distributor: 'Monaco' }, 'compatible', 'reseller-distributor'],
  ['Liechtenstein and Switzerland', { reseller: 'CH', customer: 'Liechtenstein' }, 'compatible', 'reseller-customer'],
  [
    'Hong Kong and mainland China',
    { reseller: 'Hong Kong SAR', customer: '中华人民共和国' },
    'incompatible',
    'reseller-customer!',
    'china.',
  ],
  ['Macao and Hong Kong', { reseller: 'Macau', customer: '香港' }, 'compatible', 'reseller-customer'],
  ['Taiwan and Hong Kong', { reseller: '台湾', distributor: 'Hongkong' }, 'incompatible', 'reseller-distributor!'],
  // PartnerIDs, the government's cloud, markets that are in no table.
  ['A UK PartnerID on a French account', { reseller: 'France', location: 'United Kingdom' }, 'incompatible', 'location-reseller!'],
  [
    'A PartnerID of Jersey on a UK account, distributor in the UK',
    { reseller: 'UK', location: 'Jersey', distributor: 'GB' },
    'incompatible',
    'location-reseller!',
    'reseller-distributor',
  ],
  [
    'Only a PartnerID of Ireland is known, the customer is in Malta',
    { location: 'Irland', customer: 'Malta' },
    'compatible',
    'location-customer',
  ],
  [
    'A customer in the cloud of the US government, a commercial US reseller',
    { reseller: 'US', customer: 'GCC High' },
    'incompatible',
    'us-government!',
  ],
  [
    'A Russian customer of a Kazakh reseller',
    { reseller: 'KZ', customer: 'Russische Föderation' },
    'unknown',
    'reseller-customer?',
    'not-listed?',
  ],
  [
    'A Belarusian reseller with a Lithuanian distributor',
    { reseller: 'Belarus', distributor: 'Lithuania' },
    'unknown',
    'reseller-distributor?',
    'not-listed?',
  ],
  ['An Iranian customer of a Turkish reseller', { reseller: 'TR', customer: 'Iran' }, 'unknown', 'reseller-customer?', 'not-listed?'],
  [
    'A customer known by CS, which was Czechoslovakia’s code before it was Serbia and Montenegro’s',
    { reseller: 'BA', customer: 'CS' },
    'unknown',
    'reseller-customer?',
    'split.',
  ],
  [
    'A customer whose list still says Netherlands Antilles (AN), a reseller of Panama',
    { reseller: 'Panama', customer: 'AN' },
    'compatible',
    'reseller-customer',
    'split.',
  ],
  ['Nobody but a Finnish reseller is known', { reseller: 'Finnland' }, 'unknown', 'nothing?'],
];

const SIGN = { '!': 'incompatible', '?': 'unknown', '.': 'note' } as const;

const codes = (asked: Asked): Parties =>
  Object.fromEntries(
    Object.entries(asked).map(([role, text]) => {
      const found = findCountry(text);
      return [role, found.is === 'one' ? found.code : text];
    }),
  );

describe('what people ask about regions', () => {
  it('is asked in more than sixty ways', () => expect(QUESTIONS.length).toBeGreaterThanOrEqual(60));

  it.each(QUESTIONS.map(([name, ...question]) => ({ name, question })))('$name', ({ question }) => {
    const [asked, verdict, ...rules] = question;
    const fit = whoFits(codes(asked));
    expect(fit.verdict).toBe(verdict);
    const said = fit.rules.map(({ rule, verdict: of }) => `${rule} ${of}`);
    for (const rule of rules) {
      const sign = SIGN[rule.at(-1) as keyof typeof SIGN];
      expect(said).toContain(sign ? `${rule.slice(0, -1)} ${sign}` : `${rule} compatible`);
    }
    for (const { sources, asOf } of fit.rules) {
      expect(sources.length).toBeGreaterThan(0);
      expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
