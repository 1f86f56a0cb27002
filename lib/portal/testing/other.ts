/** The pages of other hands (`test/portal/others`) in the document of a unit test. */
import { OTHERS } from '../../../test/portal/others';
import type { OtherPage } from '../../../test/portal/others/other-page';
import { mapFor, tableLanguage } from '../map/map-for';
import { type Outline, outlineOf } from '../outline';
import type { PortalMap } from '../types';
import { withPlainStyles } from './plain-styles';

/** Shadow roots written in HTML, attached as the browser's parser does. */
function openDeclared(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content.cloneNode(true));
    template.remove();
    openDeclared(shadow);
  }
}

/** Language, title and body of a page, taken apart as text: to parse a whole document only to write its body again takes twice the time. */
const PARTS = /<html[^>]* lang="([^"]*)"[\s\S]*?<title>([^<]*)<\/title>[\s\S]*?<body[^>]*>([\s\S]*)<\/body>/;

/** The same of a page that is written in another form. */
function parted(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return ['', parsed.documentElement.lang, parsed.title, parsed.body.innerHTML];
}

/** One look at such a page, without style sheets: what only they hide is seen. */
export function lookAt({ html, url }: Pick<OtherPage, 'html' | 'url'>): Outline {
  const [, lang = '', title = '', body] = PARTS.exec(html) ?? parted(html);
  document.documentElement.lang = lang;
  document.title = title.replaceAll('&amp;', '&');
  document.body.innerHTML = body ?? '';
  openDeclared(document.body);
  return { ...outlineOf(document, url).outline, first: true };
}

let looks: [string, Outline][] | undefined;

/** Name and look of every page, taken once. */
export function looksAtOthers(): readonly [string, Outline][] {
  looks ??= withPlainStyles(() => OTHERS.map((page) => [page.name, lookAt(page)]));
  return looks;
}

const maps = new Map<string, PortalMap>();

/** Labels of a page's language with English, made once. */
export function mapOf(lang: string): PortalMap {
  const key = tableLanguage(lang) ?? 'en';
  const map = maps.get(key) ?? mapFor(key);
  maps.set(key, map);
  return map;
}
