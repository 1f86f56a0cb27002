import type { Outline } from '../outline';
import type { PortalMap } from '../types';
import { type Account, accountOf } from './account';
import { labelIn } from './labels';
import { type Look, look, textOf } from './look';
import { bare } from './normalise';
import { type Tab, tabsOf } from './tabs';
import { type El, find, isTable, rawText, treeOf, walk } from './tree';

/** Everything that recognition and readers use of one outline. */
export interface Sight extends Look {
  url: URL;
  lang: string;
  title: string;
  content: El;
  tabs: Tab[];
  /** The portal's bar at the top, if it is there yet. */
  bar: El | null;
  /** The account button, if there is one. */
  account: Account | null;
  /** A link or button to sign in stands beside the content: nobody is signed in. */
  signIn: boolean;
  /** Texts of the selected entries of the navigation. */
  selectedNav: string[];
  /** The page was too big to be seen whole. */
  cut: boolean;
  /** First look of the visit. */
  first: boolean;
}

/** Outline → sight. Throws on anything that is not of an outline's form. */
export function sightOf(outline: Outline, map: PortalMap): Sight {
  const content = treeOf(outline.content);
  const frame = treeOf(outline.frame);
  // Without a main part bar and content are one.
  const mixed = outline.frame.includes('@');
  let bar: El | null = null;
  const selectedNav: string[] = [];
  for (const root of [frame, content])
    walk(root, (el) => {
      if (isTable(el) || el.role === 'tablist') return false;
      const isBar = el.role === 'banner' || el.tag === 'he-header' || (el.tag === 'header' && !find(el, (e) => e.tag === 'h1'));
      if (isBar && (root === frame || mixed)) bar ??= el;
      const current = el.a['aria-current'];
      if ((current && current !== 'false' && current !== 'step') || (el.tag === 'he-task-item' && 'selected' in el.a)) {
        const text = bare(rawText(el)) ? rawText(el) : (el.a['aria-label'] ?? '');
        if (bare(text)) selectedNav.push(text);
      }
      return true;
    });
  const account = accountOf(mixed ? content : frame, mixed, map);
  const offers = (el: El): boolean =>
    (/^(a|button|he-(button|link|hyperlink))$/.test(el.tag) || /^(button|link)$/.test(el.role)) &&
    !!labelIn(map, textOf(el, map) || (el.a['aria-label'] ?? ''), 'act.signIn');
  const { tabs, closed } = tabsOf(content, map);
  return {
    ...look(content, map, closed),
    url: new URL(outline.url),
    lang: outline.lang || 'en',
    title: outline.title,
    content,
    tabs,
    bar,
    account,
    signIn: !!find(frame, offers) || (!!bar && !!find(bar, offers)),
    selectedNav,
    cut: !!outline.cut,
    first: !!outline.first,
  };
}
