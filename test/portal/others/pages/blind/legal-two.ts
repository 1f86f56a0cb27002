import { about, type OtherPage, says } from '../../other-page';
import { ACCOUNT, above, bare, defs, divGrid, FIRM, fields, nested, page, press, rowsOf, slots, tabbed, table, tidy, V3 } from './parts';

const LEGAL = `${ACCOUNT}/organization/legalinfo`;
const NAV = ['Overview', 'Legal info', 'Required verification', 'Identifiers'];
const sent = [says('enrolment.submitted', true), says('verification.fixNow', false)];

/** Legal info on its other tabs, the form for a location. */
export const LEGAL_TWO: readonly OtherPage[] = [
  page({
    name: 'legal ja, Partner tab with its locations as a role grid',
    url: `${LEGAL}#mpn`,
    page: 'account.legalInfo',
    tab: 'partner',
    html: slots(
      { lang: 'ja', head: ['アカウント設定', '法的情報'], nav: ['概要', '法的情報', '識別子'], at: '法的情報' },
      tabbed(
        [
          [
            'パートナー',
            `<h2>Legal business profile</h2>${defs([
              ['検証状態', '承認済み'],
              ['会社名', FIRM],
            ])}<h2>事業所</h2><p>2 locations in total</p>${divGrid(
              ['名前', 'PartnerID', '国/地域'],
              [
                ['東京本社', '6120011', '日本'],
                ['大阪', '6120012', '日本'],
              ],
            )}`,
          ],
          ['リセラー', defs([['検証状態', '拒否']])],
        ],
        0,
      ),
    ),
    says: [says('maicpp.verification', 'authorized'), says('legal.locationCount', 2)],
    may: [
      says('legal.companyName', FIRM),
      ...about('location', '6120011', { 'location.name': '東京本社', 'location.country': 'JP', 'location.type': 'location' }),
      ...about('location', '6120012', { 'location.name': '大阪', 'location.country': 'JP', 'location.type': 'location' }),
    ],
  }),
  page({
    name: 'legal en, Developer tab vetted and refused: not the reseller',
    url: `${LEGAL}#developer`,
    page: 'account.legalInfo',
    tab: 'developer',
    html: tidy(
      { head: ['Account settings', 'Legal info'], nav: NAV, at: 'Legal info' },
      tabbed(
        [
          ['Partner', ''],
          ['Reseller', above([['Verification status', 'Authorized']])],
          [
            'Developer',
            `${above([
              ['Vetting status', 'Rejected'],
              ['Company name', 'Vantor Apps'],
            ])}${press('Fix now')}`,
          ],
        ],
        2,
      ),
    ),
  }),
  page({
    name: 'legal en, marks, dashes and a contact without a value',
    url: `${V3}/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: nested(
      { head: ['Account settings', 'Legal info'] },
      tabbed(
        [
          ['Partner', ''],
          [
            'Reseller',
            `<h2>Company details</h2>${above([
              ['Company\u00a0name', `${FIRM}`],
              ['Security\u200b contact', '—'],
              ['Registration number', '‐'],
              ['Primary contact', ''],
            ])}<h2>Customer support profile</h2>${above([
              ['Website', 'https://vantor.example'],
              ['Email', 'help@vantor.example'],
              ['Phone', '+34 91 000 00 00'],
            ])}<h2>Program info</h2>${above([
              ['Indirect Reseller status', '<svg aria-hidden="true"></svg> Active'],
              ['CSP tier', 'Indirect reseller'],
            ])}`,
          ],
        ],
        1,
      ),
    ),
    says: [
      says('legal.companyName', FIRM),
      says('legal.securityContact', 'absent'),
      says('legal.supportContact', 'present'),
      says('programme.reseller', 'active'),
    ],
    may: [...sent, says('legal.registrationNumber', 'absent')],
  }),
  page({
    name: 'legal nl, low trust words in two columns',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: tidy(
      {
        lang: 'nl',
        head: ['Accountinstellingen', 'Juridische gegevens'],
        nav: ['Overzicht', 'Juridische gegevens'],
        at: 'Juridische gegevens',
      },
      tabbed(
        [
          ['Partner', ''],
          [
            'Reseller',
            `<h2>Juridisch bedrijfsprofiel</h2><div class="g"><span>Verificatiestatus</span><span>Geautoriseerd</span><span>Bedrijfsnaam</span><span>${FIRM}</span></div>`,
          ],
        ],
        1,
      ),
    ),
    says: [says('legal.companyName', FIRM), says('verification.status', 'authorized')],
    may: sent,
  }),
  page({
    name: 'legal ko, quoted words and a question, fields of a form',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: bare(
      { lang: 'ko', head: ['계정 설정', '법적 정보'], nav: ['개요', '법적 정보'], at: '법적 정보' },
      tabbed(
        [
          ['파트너', ''],
          [
            '재판매인',
            `${fields([['회사 이름', FIRM]])}${rowsOf([['확인 상태', '보류 중']])}<details><summary>확인 상태가 거부됨이면?</summary><p>확인 상태: 거부됨</p></details><blockquote>확인 상태 승인됨</blockquote>`,
          ],
        ],
        1,
      ),
    ),
    says: [says('verification.status', 'pending')],
    // What stands in a browser's own field is never asked, read-only or not.
    may: [...sent, says('legal.companyName', FIRM)],
  }),
  page({
    name: 'legal en, still grey bars',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    states: ['loading'],
    html: slots(
      { head: ['Account settings', 'Legal info'], nav: NAV, at: 'Legal info' },
      `${tabbed(
        [
          ['Partner', ''],
          [
            'Reseller',
            '<div aria-busy="true"><div class="skeleton"></div><div class="skeleton"></div><div role="progressbar" aria-label="Loading"></div></div>',
          ],
          ['Developer', ''],
        ],
        1,
      )}`,
    ),
  }),
  page({
    name: 'legal en, the form for a new location is open in a panel',
    url: `${LEGAL}#mpn`,
    page: 'account.legalInfo',
    tab: 'partner',
    html: tidy(
      {
        head: ['Account settings', 'Legal info'],
        nav: NAV,
        at: 'Legal info',
        after: `<div role="dialog" aria-modal="true" aria-labelledby="al"><h2 id="al">Add a location</h2>${'<label for="ln">Location name</label><input id="ln" value="Berlin office"><label for="lc">Country</label><select id="lc"><option>Spain</option><option selected>Germany</option></select><label for="la">Address line 1</label><input id="la" value="Unter den Linden 1">'}<button>Save</button><button>Cancel</button></div>`,
      },
      tabbed(
        [
          [
            'Partner',
            `<h2>Business locations</h2><p>1 location in total</p><button>+ Location</button>${table(['Name', 'PartnerID'], [['Madrid', '6130001']])}`,
          ],
          ['Reseller', ''],
        ],
        0,
      ),
    ),
    may: [says('legal.locationCount', 1), ...about('location', '6130001', { 'location.name': 'Madrid', 'location.type': 'location' })],
  }),
];
