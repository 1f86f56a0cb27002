import type { StorageReason } from '../../lib/journal';
import type { LauncherView, Placement, Settings } from '../../lib/messages/protocol';
import { notesOf } from '../../lib/portal/notes';
import type { Assessment } from '../../lib/rules/assessment';
import type { Visit } from './tabs';
import type { Words } from './words';

/** Where the launcher stands before anyone moved it: at the end of the text line, at the bottom. */
export const HOME: Placement = { x: 1, y: 1, hidden: false };

export interface LauncherParts {
  words: Words;
  settings: Settings;
  placement: Placement;
  /** The visit the launcher asks for; `null` where its page was never told, or so many pages ago that it is forgotten. */
  visit: Visit | null;
  /** The account that this very page proved; `null` shows no progress at all. */
  known: { account: string; assessment: Assessment } | null;
  /** The page holds a draft of the portal's: the line that offers the mail for it. */
  draft?: string;
  /** What does not fit on the page, or has to be asked: another tenant, another region. */
  hint?: string;
  /** Why the journal does not open, or did not keep what the visit showed; `null` if it does and did. */
  problem: StorageReason | null;
}

const PROBLEMS: Readonly<Record<StorageReason, string>> = {
  open: 'launcher.storage',
  unknown: 'launcher.storage',
  full: 'launcher.full',
  newer: 'launcher.newer',
};

/** Key of the line where there is no account to speak of: what is wrong, or what the page is. */
function lineWithoutAccount({ problem, visit }: LauncherParts): string {
  if (problem) return PROBLEMS[problem];
  if (!visit || visit.page.state === 'loading') return 'launcher.reading';
  if (visit.page.state !== 'ready') return `pageState.${visit.page.state}`;
  if (visit.page.id === 'unknown') return 'pageState.unknown';
  if (visit.page.reads === false) return 'launcher.nothingHere';
  return visit.read ? 'launcher.noAccount' : 'launcher.reading';
}

/** What the launcher shows. Pure; progress is shown for the account that the page proved, and for no other. */
export function launcherView(parts: LauncherParts): LauncherView {
  const { words, settings, placement, visit, known, problem, draft, hint } = parts;
  const { t, lang, dir } = words;
  const shown = problem ? undefined : known?.assessment;
  const tone = problem ? 'stop' : 'unknown';
  // What will be gone when the page is left comes before all else that could be said.
  const note = problem ? undefined : notesOf(visit?.page.id ?? '')[0];
  return {
    account: shown && known ? known.account : null,
    // The five steps are the reseller's: a distributor's line says what it is instead.
    ring: shown?.track ? null : (shown?.ring ?? null),
    line: note
      ? t(`note.${note}`)
      : (hint ?? draft ?? (shown ? t(shown.headline.key, shown.headline.params) : t(lineWithoutAccount(parts)))),
    tone: note || hint || draft ? 'act' : (shown?.headline.tone ?? tone),
    openPoints: shown?.openPoints ?? 0,
    words: {
      open: t('launcher.open'),
      hide: t('launcher.hide'),
      move: t('launcher.move'),
      show: t('launcher.show'),
      close: t('launcher.close'),
      panelTitle: t('launcher.panelTitle'),
      resting: t('launcher.resting'),
    },
    lang,
    dir,
    theme: settings.theme,
    placement,
    ...(visit ? { page: visit.page.id } : { unknownVisit: true }),
    shown: settings.launcher === 'shown',
    ...(visit?.form && !problem && { hints: true as const }),
  };
}
