import { type OtherPage, says } from '../../other-page';
import { angular, btn, field, fluent, HOST, harmony, marked, page, steps, tabs, torn } from './parts';

const V2 = `${HOST}/dashboard/v2/account-settings/organization/legalinfo#csp`;
const V3 = `${HOST}/en-us/dashboard/account/v3/organization/legalinfo#csp`;
const SENT = says('enrolment.submitted', true);
const noFix = says('verification.fixNow', false);

/** Legal info with the Reseller tab in front, in five builds. */
export const LEGAL_RESELLER: readonly OtherPage[] = [
  page({
    name: 'legal, Fluent: authorised, Partner panel hidden and rejected, legend in a tooltip',
    url: V2,
    page: 'account.legalInfo',
    tab: 'reseller',
    account: { name: 'Relecloud Iberia SL' },
    may: [SENT, noFix],
    says: [
      says('verification.status', 'authorized'),
      says('verification.step.started', 'done'),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'done'),
      says('verification.step.business', 'done'),
      says('verification.step.decision', 'done'),
      says('legal.companyName', 'Relecloud Iberia SL'),
      says('programme.reseller', 'active'),
      says('legal.securityContact', 'absent'),
    ],
    html: fluent(
      {
        at: 'Legal info',
        crumbs: ['Home', 'Account settings', 'Legal info'],
        title: 'Account settings | Legal info',
        org: 'Relecloud Iberia SL',
        person: 'Marta Gil',
      },
      `<p>Each tab displays details for aspects of your business.</p>${tabs(
        'mcds',
        [
          {
            label: 'Partner',
            panel: `<h2>Legal business profile</h2>${field('slots', 'Verification status', 'Rejected')}${btn('Fix now')}`,
          },
          {
            label: 'Reseller',
            panel: `<h2>Legal business profile</h2>${steps('mcds', [
              ['Verification started', 'Completed'],
              ['Email ownership', 'Completed'],
              ['Employment verification', 'Completed'],
              ['Business verification', 'Completed'],
              ['Decision', 'Completed'],
            ])}${field('slots', 'Verification status <a href="https://learn.microsoft.com">Learn more</a>', 'Authorized')}<div role="tooltip">Pending: we are at work. Rejected: choose Fix now.</div>
            <h2>Company details</h2>${field('slots', 'Company name', 'Relecloud Iberia SL')}${field('slots', 'Security contact', '-')}<h2>Program info</h2>${field('slots', 'Indirect Reseller status', 'Active')}`,
          },
          { label: 'Developer', panel: field('slots', 'Vetting status', 'Rejected') },
        ],
        1,
      )}`,
    ),
  }),
  page({
    name: 'legal de, Angular: pending, values in read-only fields, torn labels',
    url: `${HOST}/de-de/dashboard/v2/account-settings/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    account: { name: 'Wingtip Toys GmbH' },
    may: [
      SENT,
      noFix,
      says('account.country', 'DE'),
      says('verification.step.started', 'done'),
      says('verification.step.business', 'open'),
    ],
    says: [
      says('verification.status', 'pending'),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'current'),
      says('legal.companyName', 'Wingtip Toys GmbH'),
      says('legal.address', 'Hauptstraße 12, 80331 München, Deutschland', 'Hauptstraße 12 80331 München'),
    ],
    html: angular(
      {
        lang: 'de-DE',
        nav: ['Übersicht', 'Benutzerverwaltung', 'Vereinbarungen', 'Rechtliche Hinweise', 'Bezeichner'],
        at: 'Rechtliche Hinweise',
        crumbs: ['Start', 'Kontoeinstellungen'],
        title: 'Rechtliche Hinweise',
        org: 'Wingtip Toys GmbH',
      },
      tabs(
        'mat',
        [
          { label: 'Partner', panel: `<h2>Rechtsgeschäftsprofil</h2>${field('above', 'Überprüfungsstatus', 'Autorisiert')}` },
          {
            label: 'Händler',
            panel: `<mat-card><mat-card-title>Rechtsgeschäftsprofil</mat-card-title>${steps('mat', [
              ['Verification started', 'Completed'],
              ['E-Mail-Besitz', 'Completed'],
              ['Beschäftigung', 'In progress'],
              ['Business', 'Not started'],
            ])}${field('input', torn('Überprüfungsstatus'), 'Ausstehend')}</mat-card><mat-card><mat-card-title>Company details</mat-card-title>${field('input', torn('Unternehmensname'), 'Wingtip Toys GmbH')}${field('input', 'Legal address', 'Hauptstraße 12, 80331 München, Deutschland')}</mat-card>`,
          },
        ],
        1,
      ),
    ),
  }),
  page({
    name: 'legal fr: rejected with a button to answer, the appeal in a side drawer',
    url: V3.replace('en-us', 'fr-fr'),
    page: 'account.legalInfo',
    tab: 'reseller',
    account: { name: 'Margie’s Travel SARL' },
    may: [SENT],
    says: [
      says('verification.status', 'rejected'),
      says('verification.fixNow', true),
      says('legal.companyName', 'Margie’s Travel SARL'),
      says('programme.reseller', 'pending-qualification'),
    ],
    html: harmony(
      {
        lang: 'fr-FR',
        crumbs: ['Paramètres du compte'],
        title: 'Informations légales',
        org: 'Margie’s Travel SARL',
        nav: ['Vue d’ensemble', 'Contrats', 'Informations légales'],
        at: 'Informations légales',
        beside:
          '<div role="dialog" aria-label="Account Verification"><h2>Account Verification</h2><p>Type de document</p><select><option>Facture</option></select><p>Autorisé</p></div>',
      },
      tabs(
        'aria',
        [
          { label: 'Partenaire', panel: '<p>…</p>' },
          {
            label: 'Revendeur',
            panel: `<h2>Profil d’entreprise légale</h2>${field('side', 'État de vérification', `<span class="pill">${marked('Rejeté')}</span>`)} ${btn('Fix now', '', 'accexp_he-')}<h2>Company details</h2>${field('side', 'Nom de la société', 'Margie’s Travel SARL')}<details open><summary>Informations sur le programme</summary>${field('side', 'Indirect Reseller status', 'Pending qualification')}</details>`,
          },
        ],
        1,
      ),
    ),
  }),
  page({
    name: 'legal ja: approved, labels above values, contact on two lines',
    url: `${HOST}/ja-jp/dashboard/account/v3/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    may: [
      SENT,
      noFix,
      says('verification.step.decision', 'done'),
      says('legal.primaryContact', '佐藤 花', '佐藤 花 hana.sato@treyresearch.example'),
    ],
    says: [
      says('verification.status', 'authorized'),
      says('legal.companyName', '株式会社トレイ研究所'),
      says('legal.primaryContactEmail', 'hana.sato@treyresearch.example'),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'done'),
    ],
    html: fluent(
      {
        lang: 'ja-JP',
        product: 'パートナー センター',
        nav: ['概要', 'マイ アクセス', 'ユーザー管理', '法的情報', '識別子'],
        at: '法的情報',
        crumbs: ['ホーム', 'アカウント設定'],
        title: 'アカウント設定 | 法的情報',
      },
      tabs(
        'mcds',
        [
          { label: 'パートナー', panel: '<p>—</p>' },
          {
            label: 'リセラー',
            panel: `<h2>法的ビジネス プロファイル</h2>${steps('list', [
              ['電子メールの所有権', 'Completed'],
              ['雇用確認', 'Completed'],
              ['Decision', 'Completed'],
            ])}${field('above', '検証状態', '承認済み')}<h2>Company details</h2>${field('above', '会社名', '株式会社トレイ研究所')}${field('above', '主要連絡先', '佐藤 花<br>hana.sato@treyresearch.example')}`,
          },
        ],
        1,
      ),
    ),
  }),
  page({
    name: 'legal zh-CN: the word for pending that also means suspended, in both places',
    url: `${HOST}/zh-cn/dashboard/v2/account-settings/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    may: [SENT, noFix, says('verification.status', 'pending'), says('programme.reseller', 'pending')],
    says: [says('legal.companyName', '阿达图姆（上海）有限公司')],
    html: angular(
      {
        lang: 'zh-CN',
        product: '合作伙伴中心',
        nav: ['概述', '用户管理', '协议', '法务信息', '标识符'],
        at: '法务信息',
        crumbs: ['账户设置'],
        title: '法务信息',
      },
      tabs(
        'inert',
        [
          { label: '合作伙伴', panel: field('dl', '验证状态', '已拒绝') },
          {
            label: '经销商',
            panel: `<h2>Legal business profile</h2>${field('dl', '验证状态', '挂起')}<h2>Company details</h2>${field('dl', '公司名称', '阿达图姆（上海）有限公司')}<h2>计划信息</h2>${field('dl', 'Indirect Reseller status', '挂起')}`,
          },
        ],
        1,
      ),
    ),
  }),
];
