import { textOf } from '../read/look';
import { clean, normalise } from '../read/normalise';
import { type El, elementsOf, walk } from '../read/tree';
import { clue } from '../read/value';
import type { AccountClues } from '../types';
import { type Context, put } from './context';

/** Names of the parts of the account button. That the portal's bar has such a button is shown; how it is built is a guess. */
const ACCOUNT = /account|persona|profile|avatar|me-?control|user|mectrl/i;
const ORGANISATION = /org(ani[sz]ation)?([-_ ]?name)?\b|tenant|company|account-?name/i;
const PERSON = /user-?name|display-?name|person|signed-?in|upn|e-?mail/i;
const MAIL = /[^\s@,;:()<>"]+@[^\s@,;:()<>"]+\.[^\s@,;:()<>"]+/;

const naming = (el: El): string =>
  ['id', 'class', 'testid', 'data-testid', 'data-automation-id', 'uitestid', 'data-l10n-key', 'part'].map((a) => el.a[a] ?? '').join(' ');

/** Who is signed in, and for which organisation, as far as the portal's bar says it. */
export interface Header {
  organisation?: string;
  mail?: string;
  person?: string;
}

/** Reads the account button. Only parts that name themselves are taken; a bare name could be a person's or a company's. */
export function headerOf({ sight, map }: Context): Header {
  const header: Header = {};
  const bar = sight.bar;
  if (!bar) return header;
  walk(bar, (el) => {
    if (el.tag === 'nav' || el.role === 'navigation') return false;
    const names = naming(el);
    const isButton = el.role === 'button' || /^(button|he-(button|persona|avatar|account.*|menu-button))$/.test(el.tag);
    if (!names.trim() && !isButton) return true;
    const text = textOf(el, map);
    const leaf = !elementsOf(el).length && text && text.length <= 120 && !MAIL.test(text);
    if (leaf && ORGANISATION.test(names) && !PERSON.test(names)) header.organisation ??= text;
    else if (leaf && PERSON.test(names)) header.person ??= text;
    if (isButton || ACCOUNT.test(names))
      header.mail ??= MAIL.exec(`${text} ${el.a['aria-label'] ?? ''} ${el.a.title ?? ''}`)?.[0].toLowerCase();
    return true;
  });
  return header;
}

/** Which account the page says it belongs to, and that somebody is signed in. Holds for every page of the dashboard. */
export function readShell(context: Context): AccountClues {
  const { page, sight } = context;
  const { organisation, mail, person } = headerOf(context);
  if (
    page.clues.some((c) => c.by === 'url') &&
    !/^(findProvider|enrol\.marketing)$/.test(page.id) &&
    (sight.bar || sight.selectedNav.length)
  )
    put(context, 'portal.signedIn', true, [clue('url', page.id), clue(sight.bar ? 'section' : 'nav', sight.bar ? 'banner' : 'navigation')]);
  const name = organisation && clean(organisation).slice(0, 200);
  if (name) put(context, 'account.name', name, [clue('attribute', 'organisation', name)]);
  const me = mail ?? (person && normalise(person));
  if (me) put(context, 'me.user', me, [clue('attribute', 'account button')]);
  return name ? { name } : {};
}
