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

/** The mails of one language. Fails where its file cannot be had. */
export const loadTexts = async (lang: MailLanguage): Promise<LanguageTexts> => (await LOADERS[lang]()).default as LanguageTexts;
