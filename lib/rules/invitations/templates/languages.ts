import type { LanguageTexts, MailLanguage } from './types';

/** Each language is a file of its own, loaded when it is chosen. */
const LOADERS: Readonly<Record<MailLanguage, () => Promise<{ default: unknown }>>> = {
  en: () => import('./data/en.json'),
  de: () => import('./data/de.json'),
  fr: () => import('./data/fr.json'),
  es: () => import('./data/es.json'),
  it: () => import('./data/it.json'),
  'pt-BR': () => import('./data/pt-BR.json'),
  ja: () => import('./data/ja.json'),
  ko: () => import('./data/ko.json'),
  'zh-CN': () => import('./data/zh-CN.json'),
  hi: () => import('./data/hi.json'),
  ar: () => import('./data/ar.json'),
};

/** Names of roles, in the languages that have them. */
const ROLES: Partial<Record<MailLanguage, () => Promise<{ default: { names: Readonly<Record<string, string>> } }>>> = {
  de: () => import('../planner/role-names/de.json'),
  fr: () => import('../planner/role-names/fr.json'),
  es: () => import('../planner/role-names/es.json'),
  'pt-BR': () => import('../planner/role-names/pt-BR.json'),
  ja: () => import('../planner/role-names/ja.json'),
  ko: () => import('../planner/role-names/ko.json'),
};

/** What is loaded, once: mails are laid out once for each set of texts. */
const loaded = new Map<MailLanguage, LanguageTexts>();

/** The mails of one language. Fails where its file cannot be had. */
export async function loadTexts(lang: MailLanguage): Promise<LanguageTexts> {
  const [{ default: texts }, roles] = await Promise.all([LOADERS[lang](), ROLES[lang]?.()]);
  const known = loaded.get(lang) ?? { ...(texts as LanguageTexts), ...(roles && { roles: roles.default.names }) };
  loaded.set(lang, known);
  return known;
}
