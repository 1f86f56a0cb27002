import { findCountry } from '../regions';
import { nameKey } from './texts';
import { TOPICS } from './types';

/** What a column of a file may hold. */
export const FIELDS = ['id', 'name', 'tenant', 'markets', 'regions', 'contacts', 'links', 'notes', ...TOPICS] as const;
export type FieldName = (typeof FIELDS)[number];

/** A column's meaning: a field, `link:AU` for the invitation links of one country, or nothing, then it is left out. */
export type Meaning = FieldName | `link:${string}` | null;

/** Headings that people and their programs give such columns, in the languages of the interface; compared by `nameKey`. */
const HEADINGS: Readonly<Record<FieldName, readonly string[]>> = {
  id: ['id'],
  name: [
    'name',
    'distributor',
    'indirect provider',
    'provider',
    'company',
    'firma',
    'distributor name',
    '名称',
    '分销商',
    'नाम',
    'डिस्ट्रीब्यूटर',
  ],
  tenant: ['tenant', 'tenant id', 'microsoft id', 'mandant', 'mandanten id', '租户', '租户 id', 'टेनेंट', 'टेनेंट id'],
  markets: ['markets', 'market', 'countries', 'country', 'land', 'länder', 'märkte', '国家', '市场', 'देश', 'बाज़ार'],
  regions: ['regions', 'region', 'csp region', 'regionen', '区域', 'क्षेत्र'],
  contacts: [
    'contacts',
    'contact',
    'email',
    'e mail',
    'mail',
    'phone',
    'telephone',
    'kontakt',
    'kontakte',
    'telefon',
    '联系人',
    '电话',
    'संपर्क',
    'फ़ोन',
  ],
  links: [
    'links',
    'link',
    'invitation',
    'invitations',
    'invitation link',
    'invitation links',
    'einladungslink',
    'einladungslinks',
    '邀请链接',
    'आमंत्रण लिंक',
  ],
  notes: ['notes', 'note', 'remarks', 'comment', 'comments', 'notizen', 'bemerkung', '备注', 'नोट'],
  training: ['training', 'technical help', 'training and technical help', 'schulung', '培训', 'प्रशिक्षण'],
  marketing: ['marketing', 'marketing help', '市场营销', 'मार्केटिंग'],
  financing: ['financing', 'credit', 'credit terms', 'financing and credit terms', 'finanzierung', 'kredit', '融资', 'वित्त'],
  billing: ['billing', 'invoicing', 'abrechnung', '计费', 'बिलिंग'],
  support: ['support', '支持', 'सहायता'],
};

const byHeading = new Map(FIELDS.flatMap((field) => HEADINGS[field].map((heading) => [nameKey(heading), field] as const)));

/** `link AU`, `Invitation link (Australia)`: the country of a column of links. */
function linkCountry(heading: string, lang: string): string | undefined {
  const rest = /^(?:invitation[\s_-]*)?links?[\s_:-]*\(?(.+?)\)?$/i.exec(heading.trim())?.[1];
  const found = rest ? findCountry(rest, lang) : undefined;
  return found?.is === 'one' && /^[A-Z]{2}$/.test(found.code) ? found.code : undefined;
}

/**
 * What the columns of a file most likely mean, by their headings. A field that can hold one thing is given to one column only;
 * contacts and notes are gathered from several. The person sees and changes it.
 */
export function meaningsOf(headings: readonly string[], lang: string): Meaning[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const country = linkCountry(heading, lang);
    const meaning: Meaning = byHeading.get(nameKey(heading)) ?? (country ? `link:${country}` : null);
    if (meaning === null || (taken.has(meaning) && meaning !== 'contacts' && meaning !== 'notes')) return null;
    taken.add(meaning);
    return meaning;
  });
}
