import { about, type OtherPage, says } from '../../other-page';
import { angular, btn, field, fluent, grid, HOST, harmony, page, steps, tabs } from './parts';

const at = (lang: string, hash: string) => `${HOST}${lang}/dashboard/v2/account-settings/organization/legalinfo#${hash}`;
const place = (id: string, name: string, country: string) => about('location', id, { 'location.name': name, 'location.country': country });

/** Legal info with another tab in front, the pages beside it, and forms over it. */
export const LEGAL_OTHERS: readonly OtherPage[] = [
  page({
    name: 'legal, Partner tab: three locations as cards, Reseller panel inert',
    url: at('', 'mpn'),
    page: 'account.legalInfo',
    tab: 'partner',
    account: { name: 'Bellows College' },
    may: [
      ...place('6300001', 'Bellows Dublin', 'IE'),
      ...place('6300002', 'Bellows Porto', 'PT'),
      ...place('6300003', 'Bellows Graz', 'AT'),
      says('legal.companyName', 'Bellows College'),
    ],
    mayLists: [{ kind: 'location', ids: ['6300001', '6300002', '6300003'] }],
    says: [says('programme.maicpp', 'active'), says('maicpp.verification', 'authorized'), says('legal.locationCount', 3)],
    html: harmony(
      { at: 'Legal info', crumbs: ['Account settings'], title: 'Legal info', org: 'Bellows College' },
      tabs(
        'inert',
        [
          {
            label: 'Partner',
            panel: `<h2>Legal business profile</h2>${field('side', 'Verification status', 'Authorized')}<h2>Company details</h2>${field('side', 'Company name', 'Bellows College')}<h2>Program info</h2>${field('side', 'Microsoft AI Cloud Partner Program status', 'Active')}<h2>Business locations</h2><p>3 locations in total</p>${btn('+ Location')}${grid(
              'cards',
              ['Name', 'Country/region', 'PartnerID'],
              [
                ['Bellows Dublin', 'Ireland', '6300001'],
                ['Bellows Porto', 'Portugal', '6300002'],
                ['Bellows Graz', 'Austria', '6300003'],
              ],
            )}`,
          },
          {
            label: 'Reseller',
            panel: `<h2>Legal business profile</h2>${field('side', 'Verification status', 'Rejected')}${field('side', 'Indirect Reseller status', 'Suspended')}`,
          },
        ],
        0,
      ),
    ),
  }),
  page({
    name: 'legal pt-BR, Partner tab: pending, one location',
    url: at('/pt-br', 'mpn'),
    page: 'account.legalInfo',
    tab: 'partner',
    may: [...place('6310001', 'Litware São Paulo', 'BR'), says('legal.companyName', 'Litware Brasil Ltda')],
    mayLists: [{ kind: 'location', ids: ['6310001'] }],
    says: [says('maicpp.verification', 'pending')],
    html: angular(
      {
        lang: 'pt-BR',
        nav: ['Visão geral', 'Contratos', 'Informações jurídicas', 'Identificadores'],
        at: 'Informações jurídicas',
        crumbs: ['Configurações de conta'],
        title: 'Informações jurídicas',
      },
      tabs(
        'mat',
        [
          {
            label: 'Parceiro',
            panel: `<h2>Perfil comercial jurídico</h2>${field('above', 'Status de verificação', 'Pendente')}<h2>Localizações da empresa</h2>${grid('mat', ['Nome', 'País/região', 'ID do MPN'], [['Litware São Paulo', 'Brasil', '6310001']])}`,
          },
          { label: 'Revendedor', panel: field('above', 'Status de verificação', 'Autorizado') },
        ],
        0,
      ),
    ),
  }),
  page({
    name: 'legal it, Partner tab: identity step challenged, another panel in the page',
    url: at('/it-it', 'mpn'),
    page: 'account.legalInfo',
    tab: 'partner',
    may: [says('verification.step.identity', 'action', 'failed', 'current')],
    says: [says('maicpp.verification', 'rejected')],
    html: fluent(
      {
        lang: 'it-IT',
        product: 'Centro per i partner',
        nav: ['Panoramica', 'Contratti', 'Informazioni legali'],
        at: 'Informazioni legali',
        crumbs: ['Impostazioni account'],
        title: 'Impostazioni account | Informazioni legali',
      },
      tabs(
        'mcds',
        [
          {
            label: 'Partner',
            panel: `<h2>Profilo di business legale</h2>${steps('mcds', [
              ['Proprietà della posta elettronica', 'Completed'],
              ['Identity verification', 'Action required'],
            ])}${field('slots', 'Stato di verifica', 'Rifiutato')}`,
          },
          { label: 'Rivenditore', panel: field('slots', 'Stato di verifica', 'Autorizzato') },
        ],
        0,
      ),
    ),
  }),
  page({
    name: 'legal, Developer tab: a vetting status that is nobody’s here',
    url: at('', 'developer'),
    page: 'account.legalInfo',
    tab: 'developer',
    html: harmony(
      { at: 'Legal info', crumbs: ['Account settings'], title: 'Legal info' },
      tabs(
        'aria',
        [
          { label: 'Partner', panel: '' },
          { label: 'Reseller', panel: field('dl', 'Verification status', 'Authorized') },
          {
            label: 'Developer',
            panel: `<h2>Legal business profile</h2>${field('dl', 'Vetting status', 'Rejected')}${field('dl', 'Publisher display name', 'Contoso Apps')}`,
          },
        ],
        2,
      ),
    ),
  }),
  page({
    name: 'legal, heading and tabs there, all values still grey bars',
    url: at('', 'csp'),
    page: 'account.legalInfo',
    states: ['loading', 'ready'],
    html: fluent(
      { at: 'Legal info', crumbs: ['Account settings', 'Legal info'], title: 'Account settings | Legal info' },
      tabs(
        'mcds',
        [
          { label: 'Partner', panel: '' },
          {
            label: 'Reseller',
            panel: `<h2>Legal business profile</h2><div aria-busy="true">${field('above', 'Verification status', '<mcds-skeleton class="sk"></mcds-skeleton>')}${field('above', 'Company name', '<mcds-skeleton class="sk"></mcds-skeleton>')}</div>`,
          },
        ],
        1,
      ),
    ),
  }),
  page({
    name: 'legal, a banner of a feature to come and two generations of the section side by side',
    url: `${HOST}/dashboard/account/v3/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    may: [says('enrolment.submitted', true), says('verification.fixNow', false)],
    says: [says('verification.status', 'authorized'), says('legal.companyName', 'Consolidated Messenger AG')],
    html: angular(
      { at: 'Legal info', crumbs: ['Account settings'], title: 'Legal info' },
      `<div role="status">New! Soon this page will tell Verification status, e.g. Pending or Rejected, at one glance. <button>Try it</button></div>${tabs(
        'aria',
        [
          { label: 'Partner', panel: '' },
          {
            label: 'Reseller',
            panel: `<section class="v3"><h2>Legal business profile</h2>${field('above', 'Verification status', 'Authorized')}<h2>Company details</h2>${field('above', 'Company name', 'Consolidated Messenger AG')}</section><section class="v2" style="display:none"><h2>Legal business profile</h2>${field('above', 'Verification status', 'Pending')}${field('above', 'Company name', 'Messenger (old)')}</section>`,
          },
        ],
        1,
      )}`,
    ),
  }),
  page({
    name: 'legal, the edit panel for the company name stands open with another name typed in',
    url: at('', 'csp'),
    page: 'account.legalInfo',
    tab: 'reseller',
    may: [
      says('enrolment.submitted', true),
      says('verification.fixNow', false),
      says('legal.primaryContact', 'Jo Brown', 'Jo Brown jo@nod.example'),
    ],
    says: [says('verification.status', 'pending'), says('legal.companyName', 'Nod Publishers')],
    html: fluent(
      {
        at: 'Legal info',
        crumbs: ['Account settings', 'Legal info'],
        title: 'Account settings | Legal info',
        beside: `<div role="dialog" aria-modal="true" aria-label="Update company details"><label>Company name<input value="Nod Publishers International"></label><label>Legal address<input value="5 New St"></label>${btn('Save')}</div>`,
      },
      tabs(
        'mcds',
        [
          { label: 'Partner', panel: '' },
          {
            label: 'Reseller',
            panel: `<h2>Legal business profile</h2>${field('slots', 'Verification status', 'Pending')}<h2>Company details</h2>${field('slots', 'Company name', 'Nod Publishers')}${field('slots', 'Primary contact', 'Jo Brown')}`,
          },
        ],
        1,
      ),
    ),
  }),
  page({
    name: 'required verification: business waits for an upload',
    url: `${HOST}/dashboard/v2/account-settings/organization/required-verification`,
    page: 'account.requiredVerification',
    may: [
      says('verification.step.email', 'done'),
      says('verification.step.business', 'action'),
      says('verification.status', 'pending-partner-action', 'pending'),
      says('enrolment.submitted', true),
    ],
    says: [says('verification.fixNow', true)],
    html: fluent(
      { crumbs: ['Account settings', 'Required verification'], title: 'Account settings | Required verification' },
      `<h2>Reseller</h2>${grid(
        'slots',
        ['Verification', 'Status', 'Action'],
        [
          ['Email ownership', 'Completed', ''],
          ['Business verification', 'Pending Partner Action', btn('User Action Needed')],
        ],
      )}`,
    ),
  }),
];
