import { normalise } from '../read/normalise';
import { clue } from '../read/value';
import type { AccountClues } from '../types';
import { type Context, put } from './context';

/**
 * Which account the page says it belongs to, and that somebody is signed in. Holds for every page of the dashboard: only the
 * portal's own account button is asked, never the content, which may be about other companies.
 */
export function readShell(context: Context): AccountClues {
  const { page, sight, lines } = context;
  const { named, mail, person, tenantId } = sight.account ?? {};
  // Where a distributor asks, the bar may speak of the distributor.
  const organisation = sight.account?.organisation ?? (page.id === 'partnership.accept' ? undefined : named);
  // The dashboard sends those who are not signed in elsewhere: a page of it with a title or with the portal's frame has loaded for somebody.
  const frame = sight.account ? 'account button' : sight.bar ? 'banner' : sight.selectedNav.length ? 'navigation' : null;
  const by = frame ?? (lines.some((l) => l.kind === 'heading' && l.level === 1) ? 'title' : null);
  if (by && page.clues.some((c) => c.by === 'url') && !/^(findProvider|enrol\.marketing)$/.test(page.id))
    put(context, 'portal.signedIn', true, [clue('url', page.id), clue(by === 'title' ? 'title' : 'section', by)]);
  const me = mail ?? (person && normalise(person));
  if (me) put(context, 'me.user', me, [clue('attribute', 'account button')]);
  const account: AccountClues = {};
  const domain = /@([^\s:@/]{1,253})$/.exec(mail ?? '')?.[1]?.toLowerCase();
  if (domain) account.domain = domain;
  if (organisation) {
    account.name = organisation.slice(0, 200);
    put(context, 'account.name', account.name, [clue('attribute', 'organisation', account.name)]);
  }
  if (tenantId) {
    account.tenantId = tenantId;
    put(context, 'account.tenantId', tenantId, [clue('label', 'col.microsoftId', tenantId)]);
  }
  return account;
}
