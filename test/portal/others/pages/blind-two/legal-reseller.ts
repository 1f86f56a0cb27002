import { other, says } from '../../other-page';
import { above, BASE, boxed, button, deep, flat, host, pairs, SETTINGS, sheet, slotted, tabs } from './parts';

const URL2 = `${BASE}/dashboard/v2/account-settings/organization/legalinfo#csp`;
const SOON = [says('enrolment.submitted', true)];
const TABS = ['Partner', 'Reseller', 'Developer'];

export const LEGAL_RESELLER_TWO = [
  other({
    name: 'two: legal info, Reseller, definition list, pending, legend of all words below',
    url: URL2,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: flat(
      { lang: 'en-US', nav: SETTINGS, on: 'Legal info' },
      `<h1><b>Account settings</b> | Legal info</h1><p>Each tab displays details for aspects of your business.</p>${tabs(TABS, 'Reseller')}
<div role="tabpanel"><h2>Legal business profile</h2>${pairs([['Verification status', 'Pend\u200bing <a href="#">Learn more</a>']])}
<ol aria-label="Progress"><li aria-label="Verification started, completed">Verification started</li><li aria-label="Email ownership, completed">Email ownership</li>
<li aria-label="Employment verification, in progress" aria-current="step">Employment verification</li><li>Business verification</li><li>Decision</li></ol>
<h3>Company details</h3>${pairs([
        ['Company name', 'Contoso <span>Resale</span> GmbH'],
        ['Legal address', 'Hauptstr. 5<br>80331 München<br>Germany'],
        ['Primary contact', 'Eva Kern<br>eva.kern@contoso-resale.example'],
        ['Security contact', '\u2013'],
        ['Registration number', 'HRB 99887'],
      ])}
<aside><h4>What the status means</h4><ul><li>Authorized: you are done.</li><li>Rejected: we could not verify you.</li><li>Pending: we are working on it.</li></ul></aside></div>`,
    ),
    says: [
      says('verification.status', 'pending'),
      says('legal.companyName', 'Contoso Resale GmbH'),
      says('legal.address', 'Hauptstr. 5, 80331 München, Germany'),
      says('legal.primaryContactEmail', 'eva.kern@contoso-resale.example'),
      says('legal.securityContact', 'absent'),
      says('legal.registrationNumber', 'present'),
      says('verification.step.employment', 'current'),
    ],
    may: [
      ...SOON,
      says('account.country', 'DE'),
      says('account.name', 'Contoso Resale GmbH'),
      says('legal.primaryContact', 'Eva Kern, eva.kern@contoso-resale.example', 'Eva Kern'),
      says('verification.step.started', 'done'),
      says('verification.step.email', 'done'),
      says('verification.step.business', 'open'),
      says('verification.step.decision', 'open'),
    ],
    account: { name: 'Contoso Resale GmbH' },
  }),
  other({
    name: 'two: legal info, Reseller, fr, four roots deep, slotted labels, authorised, status words quoted in a tip',
    url: `${BASE}/fr-fr/dashboard/account/v3/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: deep(
      {
        lang: 'fr-FR',
        nav: ['Vue d’ensemble', 'Gestion des utilisateurs', 'Informations légales', 'Identificateurs'],
        on: 'Informations légales',
      },
      `<h1>Paramètres du compte | Informations légales</h1>${tabs(['Partenaire', 'Revendeur', 'Développeur'], 'Revendeur')}
<h2>Profil d’entreprise légale</h2>${slotted('État de vérification\u00a0:', '<span>Autor</span><span>isé</span>')}
<div role="tooltip">Si l’état est « Rejeté », corrigez vos informations. « En attente » : patientez.</div>
<h2>Company details</h2>${slotted('Nom de la société', 'Éditions\u00a0Luc\u00a0SARL')}${slotted('Contact principal', 'Luc Petit (luc@editions-luc.example)')}
<h2>Informations sur le programme</h2>${slotted('Indirect Reseller status', 'Actif')}`,
    ),
    says: [
      says('verification.status', 'authorized'),
      says('legal.companyName', 'Éditions Luc SARL'),
      says('legal.primaryContactEmail', 'luc@editions-luc.example'),
      says('programme.reseller', 'active'),
    ],
    may: [...SOON, says('legal.primaryContact', 'Luc Petit, luc@editions-luc.example'), says('account.name', 'Éditions Luc SARL')],
    account: { name: 'Éditions Luc SARL' },
  }),
  other({
    name: 'two: legal info, Reseller, rejected with Fix now, values in read-only boxes, Partner panel hidden says Authorized',
    url: URL2,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: deep(
      { lang: 'en', nav: SETTINGS, on: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${tabs(TABS, 'Reseller')}
<div role="tabpanel" hidden><h2>Legal business profile</h2>${above('Verification status', 'Authorized')}${above('Company name', 'Hidden Partner Inc')}</div>
<div role="tabpanel"><h2>Legal business profile</h2>${boxed('Verification status', 'Rejected')}${button('Fix now')}
<h3>Company details</h3>${boxed('Company name', 'Blue Yonder Resale')}${boxed('Legal address', '1 Pike Street, Seattle, WA 98101, United States')}${boxed('Security contact', 'soc@blueyonder.example')}</div>`,
    ),
    says: [
      says('verification.status', 'rejected'),
      says('verification.fixNow', true),
      says('legal.companyName', 'Blue Yonder Resale'),
      says('legal.address', '1 Pike Street, Seattle, WA 98101, United States'),
      says('legal.securityContact', 'present'),
    ],
    may: [...SOON, says('account.country', 'US'), says('account.name', 'Blue Yonder Resale')],
    account: { name: 'Blue Yonder Resale' },
  }),
  other({
    name: 'two: legal info, Reseller, ja, row-header table, 保留中, company of a customer in a side panel',
    url: `${BASE}/ja-jp/dashboard/v2/account-settings/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: flat(
      {
        lang: 'ja-JP',
        nav: ['概要', 'ユーザー管理', '法的情報', '識別子'],
        on: '法的情報',
        after: `<div role="dialog" aria-label="お知らせ"><h2>お知らせ</h2>${sheet([
          ['会社名', '別の会社 株式会社'],
          ['検証状態', '拒否'],
        ])}</div>`,
      },
      `<h1>アカウント設定 | 法的情報</h1>${tabs(['パートナー', 'リセラー', '開発者'], 'リセラー')}<section><h2>法的ビジネス プロファイル</h2>
${sheet([
  ['検証状態', '保留中'],
  ['会社名', '株式会社みどり'],
  ['主要連絡先', '田中 一郎 tanaka@midori.example'],
])}</section>`,
    ),
    says: [
      says('verification.status', 'pending'),
      says('legal.companyName', '株式会社みどり'),
      says('legal.primaryContactEmail', 'tanaka@midori.example'),
    ],
    may: [...SOON, says('legal.primaryContact', '田中 一郎 tanaka@midori.example', '田中 一郎'), says('account.name', '株式会社みどり')],
    account: { name: '株式会社みどり' },
  }),
  other({
    name: 'two: legal info, Reseller, zh-CN, collision word 挂起 alone with two meanings',
    url: `${BASE}/zh-cn/dashboard/account/v3/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: flat(
      { lang: 'zh-CN', nav: ['概述', '用户管理', '法务信息', '标识符'], on: '法务信息' },
      `<h1>帐户设置 | 法务信息</h1>${tabs(['合作伙伴', '经销商', '开发人员'], '经销商')}<h2>Legal business profile</h2>${above('公司名称', '上海蓝天有限公司')}${above('主要联系人', '李雷 lilei@lantian.example')}
<h2>计划信息</h2>${above('Indirect Reseller status', '活动')}`,
    ),
    says: [
      says('legal.companyName', '上海蓝天有限公司'),
      says('legal.primaryContactEmail', 'lilei@lantian.example'),
      says('programme.reseller', 'active'),
    ],
    may: [...SOON, says('legal.primaryContact', '李雷 lilei@lantian.example', '李雷'), says('account.name', '上海蓝天有限公司')],
    account: { name: '上海蓝天有限公司' },
  }),
  other({
    name: 'two: legal info, Reseller, still skeletons, headings are there',
    url: URL2,
    page: 'account.legalInfo',
    states: ['loading', 'ready'],
    html: flat(
      { lang: 'en', nav: SETTINGS, on: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${tabs(TABS, 'Reseller')}<h2>Legal business profile</h2><div aria-busy="true">${above('Verification status', '<span class="bar"></span>')}${above('Company name', '<span class="bar"></span>')}</div>`,
    ),
  }),
  other({
    name: 'two: legal info, Reseller, older look, terms signed and support profile, dates in German',
    url: `${BASE}/de-de/dashboard/account/v3/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: flat(
      { lang: 'de-DE', nav: ['Übersicht', 'Benutzerverwaltung', 'Rechtliche Hinweise', 'Bezeichner'], on: 'Rechtliche Hinweise' },
      `<h1>Kontoeinstellungen | Rechtliche Hinweise</h1>${tabs(['Partner', 'Händler', 'Entwickler'], 'Händler')}<h2>Rechtsgeschäftsprofil</h2>
${pairs([
  ['Überprüfungsstatus', 'Autorisiert'],
  ['Unternehmensname', 'Alpen\u00adhandel\u00a0AG'],
])}
<h2>Programminfo</h2>${pairs([['Indirect Reseller Terms', '3. März 2021 Signed']])}
<h2>Customer support profile</h2>${host('pcx-list', '<ul><slot></slot></ul>', '<li>Website: https://alpen.example</li><li>hilfe@alpen.example</li><li>+49 89 1234</li>')}${button('Aktualisieren')}`,
    ),
    says: [says('verification.status', 'authorized'), says('legal.companyName', 'Alpenhandel AG'), says('programme.reseller', 'signed')],
    may: [...SOON, says('legal.supportContact', 'present'), says('account.name', 'Alpenhandel AG')],
    account: { name: 'Alpenhandel AG' },
  }),
];
