import { type OtherPage, says } from '../../other-page';
import { angular, field, fluent, grid, HOST, harmony, older, page, steps, tabs } from './parts';

const V2 = `${HOST}/dashboard/v2/account-settings/organization/legalinfo#csp`;
const V3 = `${HOST}/en-us/dashboard/account/v3/organization/legalinfo#csp`;
const SENT = says('enrolment.submitted', true);
const noFix = says('verification.fixNow', false);

/** Legal info with the Reseller tab in front: Hindi chrome, dialogs, cards, the older page. */
export const LEGAL_RESELLER_MORE: readonly OtherPage[] = [
  page({
    name: 'legal hi: Hindi chrome, English body, a quoted help text with another status',
    url: V2,
    page: 'account.legalInfo',
    tab: 'reseller',
    account: { name: 'Lucerne Publishing Pvt Ltd' },
    may: [SENT, says('account.country', 'IN'), says('legal.primaryContact', 'Asha Rao', 'Asha Rao asha.rao@lucerne.example')],
    says: [
      says('verification.status', 'rejected'),
      says('verification.fixNow', true),
      says('verification.step.started', 'done'),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'done'),
      says('verification.step.business', 'failed'),
      says('verification.step.decision', 'open'),
      says('legal.primaryContactEmail', 'asha.rao@lucerne.example'),
      says('legal.registrationNumber', 'present'),
    ],
    html: harmony(
      {
        lang: 'hi-IN',
        crumbs: ['खाता सेटिंग'],
        title: 'Legal info',
        org: 'Lucerne Publishing Pvt Ltd',
        nav: ['अवलोकन', 'उपयोगकर्ता', 'कानूनी जानकारी'],
        at: 'कानूनी जानकारी',
      },
      `<aside role="note"><blockquote>“Verification status: Authorized” means that you are done.</blockquote></aside>${tabs(
        'aria',
        [
          { label: 'Partner', panel: '' },
          {
            label: 'Reseller',
            panel: `<h2>Legal business profile</h2>${steps('subway', [
              ['Verification started', 'Completed'],
              ['Email ownership', 'Completed'],
              ['Employment verification', 'Completed'],
              ['Business verification', 'Rejected'],
              ['Decision', 'Not started'],
            ])}<div role="table">${field('grid', 'Verification status', '<b>Rejected</b> <button>Fix now</button>')}</div><h2>Company details <button>Update</button></h2><div role="table">${field('grid', 'Primary contact', 'Asha Rao<br>asha.rao@lucerne.example')}${field('grid', 'Registration number', 'U72900KA2011PTC000001')}</div>`,
          },
        ],
        1,
      )}`,
    ),
  }),
  page({
    name: 'legal ko: an open dialog about another matter names a status of its own',
    url: `${HOST}/ko-kr/dashboard/v2/account-settings/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    may: [SENT, noFix],
    says: [says('verification.status', 'authorized'), says('legal.companyName', '포어스 커피 주식회사')],
    html: angular(
      {
        lang: 'ko-KR',
        product: '파트너 센터',
        nav: ['개요', '사용자 관리', '계약', '법적 정보', '식별자'],
        at: '법적 정보',
        crumbs: ['계정 설정'],
        title: '법적 정보',
        beside:
          '<div class="cdk-global-overlay-wrapper"><mat-dialog-container role="dialog" aria-modal="true"><h2>서비스 요청</h2><div class="f"><div class="cap">상태</div><div class="val">거부됨</div></div><button>완료</button></mat-dialog-container></div>',
      },
      tabs(
        'aria',
        [
          { label: '파트너', panel: field('above', '확인 상태', '보류 중') },
          {
            label: '재판매인',
            panel: `<h2>법적 비즈니스 프로필</h2>${field('group', '확인 상태', '승인됨')}<h2>Company details</h2>${field('group', '회사 이름', '포어스 커피 주식회사')}`,
          },
        ],
        1,
      ),
    ),
  }),
  page({
    name: 'legal ru: cards, value before the next label, programme active',
    url: V3.replace('en-us', 'ru-ru'),
    page: 'account.legalInfo',
    tab: 'reseller',
    may: [SENT, noFix, says('verification.step.started', 'done')],
    says: [
      says('verification.step.decision', 'open'),
      says('verification.status', 'pending'),
      says('legal.companyName', 'ООО Фабрикам'),
      says('programme.reseller', 'active'),
      says('verification.step.email', 'done'),
    ],
    html: fluent(
      {
        lang: 'ru-RU',
        product: 'Центр партнеров',
        nav: ['Обзор', 'Соглашения', 'Юридическая информация', 'Идентификаторы'],
        at: 'Юридическая информация',
        crumbs: ['Параметры учетной записи'],
        title: 'Юридическая информация',
      },
      tabs(
        'mcds',
        [
          { label: 'Партнер', panel: '<p>–</p>' },
          {
            label: 'Торговый посредник',
            panel: `${[
              '<h3>Профиль юридического лица</h3>' +
                steps('list', [
                  ['Verification started', 'Completed'],
                  ['Владение электронной почтой', 'Completed'],
                  ['Decision', 'Not started'],
                ]) +
                field('above', 'Состояние проверки', 'Ожидает'),
              `<h3>Company details</h3>${field('above', 'Название компании', 'ООО Фабрикам')}`,
              `<h3>Сведения о программе</h3>${field('above', 'Indirect Reseller status', 'Активно')}`,
            ]
              .map((c) => `<mcds-card>${c}</mcds-card>`)
              .join('')}`,
          },
        ],
        1,
      ),
    ),
  }),
  page({
    name: 'legal en, older profile page: signed terms, support profile filled in',
    url: `${HOST}/pcv/accountsettings/partnerprofile`,
    page: 'account.legalInfo',
    may: [
      SENT,
      noFix,
      says('legal.address', '1 Harbour Rd, Cork, Ireland'),
      says('account.country', 'IE'),
      says('legal.companyName', 'Proseware Ltd'),
    ],
    says: [says('programme.reseller', 'signed'), says('legal.supportContact', 'present')],
    html: older(
      { nav: ['Overview', 'Partner profile', 'Users'], at: 'Partner profile', title: 'Legal business profile' },
      `<div class="sec"><div role="heading" aria-level="2">Company details</div>${field('side', 'Company name', 'Proseware Ltd')}${field('side', 'Legal address', '1 Harbour Rd, Cork, Ireland')}</div>
       <div class="sec"><div role="heading" aria-level="2">Program info</div>${grid('table', ['Indirect Reseller Terms', 'Date', 'Status'], [['Microsoft Cloud Reseller Agreement', '3/4/2019', 'Signed']])}${field('side', 'Indirect Reseller Terms', 'Signed')}</div>
       <div class="sec"><div role="heading" aria-level="2">Customer support profile <a href="#">Update</a></div>${field('side', 'Website', 'https://help.proseware.example')}${field('side', 'Email', 'help@proseware.example')}</div>`,
    ),
  }),
  page({
    name: 'legal zh-TW: steps of a role list, due diligence waits for the partner',
    url: `${HOST}/zh-tw/dashboard/v2/account-settings/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    may: [SENT, noFix],
    says: [
      says('verification.status', 'pending'),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'done'),
      says('verification.step.dueDiligence', 'current'),
      says('verification.step.decision', 'open'),
      says('legal.companyName', '寰宇雲端股份有限公司'),
    ],
    html: angular(
      {
        lang: 'zh-TW',
        product: '合作夥伴中心',
        nav: ['概觀', '使用者管理', '協定', '法律資訊', '識別碼'],
        at: '法律資訊',
        crumbs: ['帳戶設定'],
        title: '法律資訊',
      },
      tabs(
        'mat',
        [
          { label: '合作夥伴', panel: field('above', 'Verification status', 'Authorized') },
          {
            label: '經銷商',
            panel: `<h2>法定公司設定檔</h2>${steps('mat', [
              ['電子郵件擁有權', 'Completed'],
              ['就業', 'Completed'],
              ['Additional due diligence', 'In progress'],
              ['Decision', 'Not started'],
            ])}${field('group', 'Verification status', '待決')}<h2>Company details</h2>${field('group', '公司名稱', '寰宇雲端股份有限公司')}`,
          },
        ],
        1,
      ),
    ),
  }),
];
