import { type OtherPage, says } from '../../other-page';
import { ACCOUNT, above, bare, boxes, cards, defs, FIRM, host, nested, page, press, rowsOf, slots, tabbed, tidy, V3 } from './parts';

const NAV = ['Overview', 'User management', 'Agreements', 'Legal info', 'Identifiers', 'Tenants', 'Billing profile'];
const LEGAL = `${ACCOUNT}/organization/legalinfo`;
const more = [says('enrolment.submitted', true), says('verification.fixNow', false)];

const stop = (label: string, note: string, current = false) =>
  host(
    'px_he-subway-stop',
    '<div><slot name="s"></slot><slot></slot></div>',
    `<span>${label}</span>${note ? `<span slot="s" class="vh">${note}</span>` : ''}`,
    current ? 'current' : '',
  );

/** Legal info, Reseller tab, in other arrangements and languages. */
export const LEGAL_ONE: readonly OtherPage[] = [
  page({
    name: 'legal en, definition list in slots, a legend and a tooltip with other words',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: slots(
      { head: ['Account settings', 'Legal info'], nav: NAV, at: 'Legal info' },
      `<p>Each tab displays details for aspects of your business.</p>${tabbed(
        [
          [
            'Partner',
            `<h2>Legal business profile</h2>${defs([
              ['Verification status', 'Rejected'],
              ['Company name', 'Vantor Old Name'],
            ])}`,
          ],
          [
            'Reseller',
            `<h2>Legal business profile</h2>${stop('Verification started', 'Completed')}${stop('Email ownership', 'Completed')}${stop('Employment verification', '', true)}${stop('Business verification', '')}${stop('Decision', '')}
             ${defs([['Verification status <a href="#">Learn more</a>', '<span>Pend</span><span>ing</span>']])}
             <aside aria-label="Legend"><h3>What the statuses mean</h3><ul><li>Authorized: you are verified</li><li>Rejected: act now</li></ul></aside><div role="tooltip">Rejected</div>
             <h2>Company details</h2>${press('Update')}${defs([
               ['Company name', FIRM],
               ['Legal address', 'Calle Mayor 7<br>28013 Madrid<br>Spain'],
               ['Primary contact', 'Ana Ruiz<br>ana.ruiz@vantor.example'],
               ['Security contact', '–'],
               ['Registration number', 'B-12345678'],
             ])}
             <h2>Program info</h2>${defs([['Indirect Reseller status', 'Pending qualification']])}`,
          ],
          ['Developer', ''],
        ],
        1,
      )}`,
    ),
    says: [
      says('verification.status', 'pending'),
      says('verification.step.started', 'done'),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'current'),
      says('verification.step.business', 'open'),
      says('verification.step.decision', 'open'),
      says('legal.companyName', FIRM),
      says('legal.address', 'Calle Mayor 7, 28013 Madrid, Spain'),
      says('legal.primaryContactEmail', 'ana.ruiz@vantor.example'),
      says('legal.securityContact', 'absent'),
      says('legal.registrationNumber', 'present'),
      says('programme.reseller', 'pending-qualification'),
    ],
    may: [...more, says('account.country', 'ES'), says('legal.primaryContact', 'Ana Ruiz ana.ruiz@vantor.example')],
  }),
  page({
    name: 'legal de, table rows, the hidden tab refused',
    url: `${V3}/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: tidy(
      {
        lang: 'de-DE',
        head: ['Kontoeinstellungen', 'Rechtliche Informationen'],
        nav: ['Übersicht', 'Benutzerverwaltung', 'Rechtliche Informationen', 'Bezeichner'],
        at: 'Rechtliche Informationen',
      },
      tabbed(
        [
          ['Partner', rowsOf([['Überprüfungsstatus', 'Abgelehnt']])],
          [
            'Händler',
            `<section aria-labelledby="x"><h2 id="x">Rechtliches Geschäftsprofil</h2>${rowsOf([
              ['Überprüfungs&shy;status', '<span class="pill">\u200eAutorisiert\u200e</span>'],
              ['Firmenname', `Vantor&nbsp;Digital SL`],
            ])}</section>
            <section><h2>Programminformationen</h2>${rowsOf([['Indirect Reseller status', 'Aktiv']])}</section>`,
          ],
        ],
        1,
      ),
    ),
    says: [says('verification.status', 'authorized'), says('legal.companyName', FIRM), says('programme.reseller', 'active')],
    may: more,
  }),
  page({
    name: 'legal fr, cards, Fix now, a dialog of another concern',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: nested(
      {
        lang: 'fr',
        head: ['Paramètres du compte', 'Informations légales'],
        after: '<div role="dialog" aria-label="Commentaires"><p>État de vérification</p><p>Autorisé</p><button>Envoyer</button></div>',
      },
      tabbed(
        [
          ['Partenaire', cards([['État de vérification', 'Autorisé']])],
          [
            'Revendeur',
            `<h2>Profil d’entreprise légale</h2>${cards([
              ['État de vérification', 'Rejeté'],
              ['Nom de la société', FIRM],
            ])}${press('Fix now')}`,
          ],
        ],
        1,
      ),
    ),
    says: [says('verification.status', 'rejected'), says('verification.fixNow', true), says('legal.companyName', FIRM)],
    may: [says('enrolment.submitted', true)],
  }),
  page({
    name: 'legal it, text boxes that only show',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: bare(
      {
        lang: 'it',
        head: ['Impostazioni account', 'Informazioni legali'],
        nav: ['Panoramica', 'Informazioni legali', 'Identificatori'],
        at: 'Informazioni legali',
      },
      tabbed(
        [
          ['Partner', ''],
          [
            'Rivenditore',
            `<h2>Company details</h2>${boxes([
              ['Nome azienda', FIRM],
              ['Stato di verifica', 'In sospeso'],
            ])}<p>Lo stato può essere “Rifiutato” o “Autorizzato”.</p>`,
          ],
        ],
        1,
      ),
    ),
    says: [says('legal.companyName', FIRM), says('verification.status', 'pending')],
    may: more,
  }),
  page({
    name: 'legal pt-BR, ordered list with a failed step',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: slots(
      {
        lang: 'pt-BR',
        head: ['Configurações da conta', 'Informações jurídicas'],
        nav: ['Visão geral', 'Informações jurídicas'],
        at: 'Informações jurídicas',
      },
      tabbed(
        [
          ['Parceiro', ''],
          [
            'Revendedor',
            `<h2>Legal business profile</h2><ol><li>Verification started <i role="img" aria-label="Completed"></i></li><li>Email ownership <i role="img" aria-label="Completed"></i></li><li aria-current="step">Employment verification <i role="img" aria-label="Rejected"></i></li><li>Decision <i role="img" aria-label="Not started"></i></li></ol>${above([['Status de verificação', 'Rejeitado']])}<button disabled>Fix now</button>`,
          ],
        ],
        1,
      ),
    ),
    says: [
      says('verification.status', 'rejected'),
      says('verification.step.started', 'done'),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'failed'),
      says('verification.step.decision', 'open'),
    ],
    may: [says('enrolment.submitted', true), says('verification.fixNow', true, false)],
  }),
  page({
    name: 'legal ru, label over value, marks of direction',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: tidy(
      {
        lang: 'ru-RU',
        head: ['Параметры учетной записи', 'Юридическая информация'],
        nav: ['Обзор', 'Юридическая информация'],
        at: 'Юридическая информация',
      },
      tabbed(
        [
          ['Партнер', ''],
          [
            'Торговый посредник',
            `<h2>Профиль юридического лица</h2>${above([
              ['Состояние\u00a0проверки', 'Ожи\u200bдает'],
              ['Название компании', `\u202a${FIRM}\u202c`],
            ])}<h2>Сведения о программе</h2>${above([['Indirect Reseller status', 'Активно']])}`,
          ],
        ],
        1,
      ),
    ),
    says: [says('verification.status', 'pending'), says('legal.companyName', FIRM), says('programme.reseller', 'active')],
    may: more,
  }),
  page({
    name: 'legal zh-CN, the word for waiting and suspended',
    url: `${LEGAL}#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: nested(
      { lang: 'zh-CN', head: ['帐户设置', '法律信息'] },
      tabbed(
        [
          ['合作伙伴', above([['验证状态', '已拒绝']])],
          [
            '经销商',
            `<h2>计划信息</h2>${defs([['Indirect Reseller status', '挂起']])}<h2>Company details</h2>${defs([
              ['公司名称', FIRM],
              ['主要联系人', 'Li Wei, li.wei@vantor.example'],
            ])}`,
          ],
        ],
        1,
      ),
    ),
    says: [says('legal.companyName', FIRM), says('legal.primaryContactEmail', 'li.wei@vantor.example')],
    may: [...more, says('legal.primaryContact', 'Li Wei li.wei@vantor.example')],
  }),
];
