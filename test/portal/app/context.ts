import { chromeWord, documentLanguage, type LabelKey, word } from '../labels';
import type { PageName, Route } from '../routes';
import { pathOf } from '../routes';
import type { Account, Act } from '../scenario';
import type { Timing } from '../web';

/** What the server tells of the account in use; the customers come page by page. */
export interface View {
  language: string;
  session: 'signedIn' | 'signedOut' | 'accountPicker';
  account: Omit<Account, 'customers'>;
  accounts: { name: string; tenantId: string; country: string }[];
  timing: Timing;
}

/** Everything a page needs to draw itself. */
export interface Context {
  view: View;
  account: View['account'];
  route: Route;
  hash: string;
  timing: Timing;
  /** Ends when the person leaves the page. */
  signal: AbortSignal;
  /** A word of the body, in the portal's language where a translation has evidence. */
  t(key: LabelKey): string;
  /** A day as the portal's language writes it; `numeric` is the form of the older pages. */
  day(iso: string, form?: 'medium' | 'numeric'): string;
  country(code: string): string;
  /** The address of a page in the generation and with the locale segment of the present one. */
  href(page: PageName, param?: string): string;
  /** Moves without loading a document. */
  go(path: string): void;
  /** Changes the state at the server, then draws the page again. An act that is refused shows why. */
  act(act: Act): Promise<void>;
}

/** One page of a micro-front-end: what stands left and right of ` | ` in its title, and its body. */
export interface Page {
  title: [workspace: string, page: string];
  body: Node;
  /** The navigation entry shown as selected. */
  nav?: PageName | undefined;
}
export type Draw = (context: Context) => Page;
/** Draws when the server has answered. */
export type LateDraw = (context: Context) => Promise<Page>;
export type App = { pages: Partial<Record<PageName, (context: Context) => Page | Promise<Page>>> };

/** Makes the context of one visit to a page. */
export function makeContext(
  view: View,
  route: Route,
  hash: string,
  signal: AbortSignal,
  moves: Pick<Context, 'go' | 'act'>,
): Context & { chrome(key: LabelKey): string } {
  const { language, account, timing } = view;
  // Bodies are English under Hindi chrome, and so are their dates and countries.
  const body = documentLanguage(language === 'hi' ? 'en' : language).tag;
  const regions = new Intl.DisplayNames([body], { type: 'region' });
  const medium = new Intl.DateTimeFormat(body, { dateStyle: 'medium', timeZone: 'UTC' });
  const numeric = new Intl.DateTimeFormat(body, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  return {
    view,
    account,
    route,
    hash,
    timing,
    signal,
    t: (key) => word(language, key),
    chrome: (key) => chromeWord(language, key),
    day: (iso, form = 'medium') => (form === 'medium' ? medium : numeric).format(new Date(`${iso}T00:00:00Z`)),
    country: (code) => regions.of(code) ?? code,
    href: (page, param = '') => pathOf(page, route.generation === 'v3' ? 'v3' : 'v2', route.locale, param),
    ...moves,
  };
}
