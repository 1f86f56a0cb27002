import type { Clue } from '../../rules/observation';
import type { PageState, PortalMap } from '../types';
import type { Hit } from './labels';
import { look } from './look';
import { normalise } from './normalise';
import type { Sight } from './sight';
import { type El, find } from './tree';
import { clue } from './value';

/** Pages of one family share titles: a user's details stand under User management. */
export const KIN: Readonly<Record<string, string>> = {
  'account.userDetail': 'account.users',
  'account.locations': 'account.legalInfo',
  'account.verificationSummary': 'account.legalInfo',
  'account.requiredVerification': 'account.legalInfo',
};

const isDialog = (el: El): boolean => el.tag === 'dialog' || el.tag === 'he-dialog' || /^(alert)?dialog$/.test(el.role);

/**
 * How far a page is: ready, or one of the verdicts that stand in its place. Only words that stand alone (a heading, a message
 * where the content should be) or the address say so; what they rest on is added to `clues`. `own`: the page's own titles.
 */
export function stateOf(url: URL, id: string, sight: Sight, own: readonly Hit[], map: PortalMap, clues: Clue[]): PageState {
  const path = url.pathname.toLowerCase();
  // A page that is nothing but a dialog says what it says there.
  const dialog = sight.lines.length ? undefined : find(sight.content, isDialog);
  const lines = dialog ? look(dialog, map).lines : sight.lines;
  const says = (key: string, headingOnly = true): boolean => {
    const line = lines.find(
      (l) =>
        (!headingOnly || l.kind === 'heading') &&
        (l.hits.some((h) => h.key === key) || (!headingOnly && (map.labels[key] ?? []).some((v) => normalise(l.text).startsWith(v.text)))),
    );
    if (line) clues.push(clue('label', key, line.text));
    return !!line;
  };
  const by = (pattern: RegExp): boolean => pattern.test(path) && clues.push(clue('url', pattern.source)) > 0;
  if (by(/\/(not-?found|404|error\/404)\/?$/) || says('say.notFound')) return 'notFound';
  if (by(/\/(account-?picker|(select|choose|pick|switch)-?account)\/?$/) || says('say.pickAccount')) return 'accountPicker';
  if (by(/\/(sign-?(in|out)|log-?(in|out)|signedout)\/?$/) || says('say.signedOut')) return 'signedOut';
  const offered =
    sight.signIn || (lines.length < 25 && lines.some((l) => /button|link/.test(l.kind) && l.hits.some((h) => h.key === 'act.signIn')));
  if (offered && !sight.account && clues.push(clue('label', 'act.signIn'))) return 'signedOut';
  // The message stands in place of the content; beside a full page it would speak of a part only.
  if (sight.lines.length < 25 && says('say.noAccess', false)) return 'noAccess';
  if (sight.busy || !sight.lines.length) return 'loading';
  const own_ = own.filter((h) => !h.collides).map((h) => h.key.slice(5));
  const mine = [id, KIN[id]];
  if (own_.length && map.labels[`page.${id}`] && !own_.some((t) => mine.includes(t) || KIN[t] === id)) {
    clues.push(clue('title', `page.${own_[0]}`));
    return 'loading';
  }
  return 'ready';
}
