import { nameKey } from '../../distributors/texts';
import type { ManyField } from './fields';

/** Headings that people, the portal's exports and other programs give such columns, in the languages of the interface; compared by `nameKey`. */
const HEADINGS: Readonly<Partial<Record<ManyField, readonly string[]>>> = {
  to: ['email', 'e mail', 'mail', 'email address', 'to', 'e mail adresse', 'mailadresse', 'an', '电子邮件', '邮箱', '收件人', 'ईमेल'],
  lang: ['language', 'lang', 'locale', 'sprache', '语言', 'भाषा'],
  recipientCompany: [
    'company',
    'company name',
    'customer',
    'customer name',
    'organization',
    'organisation',
    'reseller',
    'firma',
    'firmenname',
    'unternehmen',
    'kunde',
    'kundenname',
    '公司',
    '公司名称',
    '客户',
    '客户名称',
    'कंपनी',
    'ग्राहक',
  ],
  recipientName: [
    'name',
    'contact',
    'contact name',
    'recipient',
    'person',
    'ansprechpartner',
    'kontakt',
    'empfänger',
    '姓名',
    '联系人',
    'नाम',
    'संपर्क',
  ],
  domain: ['domain', 'primary domain', 'primary domain name', 'domain name', 'domäne', '域', '域名', 'डोमेन'],
  link: [
    'link',
    'url',
    'invitation',
    'invitation link',
    'invite link',
    'einladung',
    'einladungslink',
    '链接',
    '邀请链接',
    'लिंक',
    'आमंत्रण लिंक',
  ],
  deadline: ['deadline', 'answer by', 'due', 'due date', 'reply by', 'frist', 'antwort bis', '截止日期', 'अंतिम तिथि'],
  relationshipName: [
    'relationship',
    'relationship name',
    'admin relationship',
    'admin relationship name',
    'beziehung',
    'name der beziehung',
    '关系名称',
    'संबंध',
  ],
  days: ['days', 'duration', 'duration in days', 'tage', 'dauer', '天数', '期限', 'दिन', 'अवधि'],
  distributor: ['distributor', 'indirect provider', 'provider', 'distributor name', '分销商', 'डिस्ट्रीब्यूटर'],
  endsOn: ['ends on', 'end', 'end date', 'endet am', 'ende', '终止日期', 'समाप्ति'],
  sentOn: ['sent on', 'sent', 'gesendet am', '发送日期', 'भेजा गया'],
  signInName: ['sign in name', 'user name', 'username', 'upn', 'user principal name', 'anmeldename', '登录名', 'साइन इन नाम'],
};

const byHeading = new Map(
  (Object.entries(HEADINGS) as [ManyField, readonly string[]][]).flatMap(([field, headings]) =>
    headings.map((heading) => [nameKey(heading), field] as const),
  ),
);

/** What the columns most likely hold, of what a row may say; each field is given to one column only. The person sees and changes it. */
export function columnsOf(headings: readonly string[], allowed: readonly ManyField[]): (ManyField | null)[] {
  const taken = new Set<ManyField>();
  return headings.map((heading) => {
    const own = allowed.find((field) => nameKey(field) === nameKey(heading));
    const field = own ?? byHeading.get(nameKey(heading)) ?? null;
    if (field === null || taken.has(field) || !allowed.includes(field)) return null;
    taken.add(field);
    return field;
  });
}
