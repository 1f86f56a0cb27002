import { mentions } from '../read/labels';
import { closest, type El, isEntry, within } from '../read/tree';
import { clue } from '../read/value';
import { readBanner } from './banner';
import type { Context, Reader } from './context';
import { readFixNow } from './verification';

const isNotice = (el: El): boolean =>
  isEntry(el) || /^(alert|status)$/.test(el.role) || /^he-(message-bar|notification|card|alert|banner)$/.test(el.tag);

/** Programmes that have a verification of their own. */
const OTHERS = /\b(developer|marketplace|windows|xbox|edge|surface|advertis\w*|publisher|payout|tax)\b/i;

/**
 * Notices of home, overview and action center: that the agreement is signed, and that the reseller's verification waits for an answer. The latter
 * only where one notice names the verification, the CSP reseller programme and no other, and carries the button: most notices do not
 * say whose verification they mean. Source: “Action Center overview” on learn.microsoft.com (account verification as a mandatory
 * action). GUESS: the words of the notice.
 */
export const readNotices: Reader = (context) => {
  readBanner(context);
  readVerificationNotice(context);
};

function readVerificationNotice(context: Context): void {
  const { lines, map } = context;
  const notices = new Set(
    lines.flatMap((l) => (l.kind === 'button' && l.hits.some((h) => h.key === 'act.fixNow') ? (closest(l.el, isNotice, 8) ?? []) : [])),
  );
  for (const notice of notices) {
    const own = lines.filter((l) => within(l.el, notice));
    const text = own.map((l) => l.text).join(' ');
    const names = (key: string): boolean => mentions(map, text, key);
    const isReseller = names('word.reseller') || names('tab.csp');
    if (/\bverif(y|ication)\b/i.test(text) && isReseller && !names('word.maicpp') && !OTHERS.test(text))
      readFixNow(context, own, clue('banner', 'word.reseller'));
  }
}
