import { type OtherPage, says } from '../../other-page';
import { angular, field, fluent, HOST, harmony, marked, page, tabs, torn } from './parts';

type Build = Parameters<typeof field>[0];
type Status = 'pending' | 'authorized' | 'rejected';

/** Words of one language: page, its workspace, the two tabs, section, label and word of the status, label of the name. */
interface Words {
  lang: string;
  legal: string;
  settings: string;
  partner: string;
  reseller: string;
  section: string;
  status: string;
  word: string;
  means: Status;
  /** A word of the same language for another status, which the hidden tab has. */
  otherWord: string;
  company: string;
  build: Build;
}

const WORDS: readonly Words[] = [
  {
    lang: 'cs-CZ',
    legal: 'Právní informace',
    settings: 'Nastavení účtu',
    partner: 'Partner',
    reseller: 'Reseller',
    section: 'Legal business profile',
    status: 'Stav ověření',
    word: 'Zamítnuto',
    means: 'rejected',
    otherWord: 'Autorizováno',
    company: 'Název společnosti',
    build: 'above',
  },
  {
    lang: 'es-ES',
    legal: 'Información legal',
    settings: 'Configuración de la cuenta',
    partner: 'Asociado',
    reseller: 'Revendedor',
    section: 'Perfil legal de la empresa',
    status: 'Estado de verificación',
    word: 'Autorizado',
    means: 'authorized',
    otherWord: 'Rechazado',
    company: 'Nombre de la empresa',
    build: 'slots',
  },
  {
    lang: 'hu-HU',
    legal: 'Jogi információ',
    settings: 'Fiókbeállítások',
    partner: 'Partner',
    reseller: 'Reseller',
    section: 'Legal business profile',
    status: 'Verification status',
    word: 'Függőben',
    means: 'pending',
    otherWord: 'Engedélyezett',
    company: 'Vállalat neve',
    build: 'group',
  },
  {
    lang: 'it-IT',
    legal: 'Informazioni legali',
    settings: 'Impostazioni account',
    partner: 'Partner',
    reseller: 'Rivenditore',
    section: 'Profilo di business legale',
    status: 'Stato di verifica',
    word: 'In sospeso',
    means: 'pending',
    otherWord: 'Autorizzato',
    company: 'Nome azienda',
    build: 'input',
  },
  {
    lang: 'nl-NL',
    legal: 'Juridische gegevens',
    settings: 'Accountinstellingen',
    partner: 'Partner',
    reseller: 'Reseller',
    section: 'Juridisch bedrijfsprofiel',
    status: 'Verificatiestatus',
    word: 'Afgewezen',
    means: 'rejected',
    otherWord: 'In behandeling',
    company: 'Bedrijfsnaam',
    build: 'side',
  },
  {
    lang: 'pl-PL',
    legal: 'Informacje prawne',
    settings: 'Ustawienia konta',
    partner: 'Partner',
    reseller: 'Odsprzedawca',
    section: 'Legal business profile',
    status: 'Stan weryfikacji',
    word: 'Autoryzowane',
    means: 'authorized',
    otherWord: 'Odrzucone',
    company: 'Nazwa firmy',
    build: 'dl',
  },
  {
    lang: 'pt-BR',
    legal: 'Informações jurídicas',
    settings: 'Configurações de conta',
    partner: 'Parceiro',
    reseller: 'Revendedor',
    section: 'Perfil comercial jurídico',
    status: 'Status de verificação',
    word: 'Autorizado',
    means: 'authorized',
    otherWord: 'Rejeitado',
    company: 'Nome da empresa',
    build: 'grid',
  },
  {
    lang: 'pt-PT',
    legal: 'Informações Legais',
    settings: 'Definições de Conta',
    partner: 'Parceiro',
    reseller: 'Revendedor',
    section: 'Perfil de negócio legal',
    status: 'Estado de verificação',
    word: 'Pendente',
    means: 'pending',
    otherWord: 'Rejeitado',
    company: 'Nome da empresa',
    build: 'above',
  },
  {
    lang: 'sv-SE',
    legal: 'Juridisk information',
    settings: 'Kontoinställningar',
    partner: 'Partner',
    reseller: 'Reseller',
    section: 'Juridiska företagsprofil',
    status: 'Verifieringsstatus',
    word: 'Auktoriserad',
    means: 'authorized',
    otherWord: 'Avslagen',
    company: 'Företagsnamn',
    build: 'slots',
  },
  {
    lang: 'tr-TR',
    legal: 'Yasal bilgiler',
    settings: 'Hesap ayarları',
    partner: 'İş Ortağı',
    reseller: 'Kurumsal Bayi',
    section: 'Yasal iş profil',
    status: 'Doğrulama durumu',
    word: 'Beklemede',
    means: 'pending',
    otherWord: 'Reddedildi',
    company: 'Şirket adı',
    build: 'dl',
  },
  {
    lang: 'zh-TW',
    legal: '法律資訊',
    settings: '帳戶設定',
    partner: '合作夥伴',
    reseller: '經銷商',
    section: '法定公司設定檔',
    status: 'Verification status',
    word: '已拒絕',
    means: 'rejected',
    otherWord: '待決',
    company: '公司名稱',
    build: 'side',
  },
];

const SHELLS = [fluent, angular, harmony] as const;
const TABS = ['mcds', 'mat', 'aria', 'inert'] as const;

/** Legal info of one language each, in turning shells and parts: status and name on the Reseller tab, another status on the hidden one. */
export const LEGAL_LANGUAGES: readonly OtherPage[] = WORDS.map((w, i) => {
  const shell = SHELLS[i % SHELLS.length] ?? fluent;
  const name = `Relecloud ${w.lang.slice(3)} ${i}`;
  const rows = (...fields: string[]) => (w.build === 'grid' ? `<div role="table">${fields.join('')}</div>` : fields.join(''));
  return page({
    name: `legal in ${w.lang}, built as ${w.build}`,
    url: `${HOST}/${w.lang.toLowerCase()}/dashboard/v2/account-settings/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    account: { name },
    may: [says('enrolment.submitted', true), says('verification.fixNow', false)],
    says: [says('verification.status', w.means), says('legal.companyName', name)],
    html: shell(
      { lang: w.lang, nav: [w.settings, w.legal], at: w.legal, crumbs: [w.settings], title: w.legal, org: name },
      tabs(
        TABS[i % TABS.length] ?? 'aria',
        [
          { label: w.partner, panel: `<h2>${w.section}</h2>${rows(field(w.build, w.status, w.otherWord))}` },
          {
            label: w.reseller,
            panel: `<h2>${w.section}</h2>${rows(field(w.build, torn(w.status), marked(w.word)))}<h2>Company details</h2>${rows(field(w.build, torn(w.company), name))}`,
          },
        ],
        1,
      ),
    ),
  });
});
