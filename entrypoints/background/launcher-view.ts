import type { LauncherView, Placement, Settings } from '../../lib/messages/protocol';
import type { Assessment } from '../../lib/rules/assessment';
import type { Visit } from './tabs';
import type { Words } from './words';

/** Where the launcher stands before anyone moved it: at the end of the text line, at the bottom. */
export const HOME: Placement = { x: 1, y: 1, hidden: false };

export interface LauncherParts {
  words: Words;
  settings: Settings;
  placement: Placement;
  /** The visit the launcher asks for; `null` while its page has not been told. */
  visit: Visit | null;
  /** The account that this very page proved; `null` shows no progress at all. */
  known: { account: string; assessment: Assessment } | null;
  /** False: the journal does not open. */
  storage: boolean;
}

/** Key of the line where there is no account to speak of: what is wrong, or what the page is. */
function lineWithoutAccount({ storage, visit }: LauncherParts): string {
  if (!storage) return 'launcher.storage';
  if (!visit || visit.page.state === 'loading') return 'launcher.reading';
  if (visit.page.state !== 'ready') return `pageState.${visit.page.state}`;
  if (visit.page.id === 'unknown') return 'pageState.unknown';
  return visit.read ? 'launcher.noAccount' : 'launcher.reading';
}

/** What the launcher shows. Pure; progress is shown for the account that the page proved, and for no other. */
export function launcherView(parts: LauncherParts): LauncherView {
  const { words, settings, placement, visit, known, storage } = parts;
  const { t, lang, dir } = words;
  const shown = storage ? known?.assessment : undefined;
  const tone = storage ? 'unknown' : 'stop';
  return {
    account: shown && known ? known.account : null,
    ring: shown?.ring ?? null,
    line: shown ? t(shown.headline.key, shown.headline.params) : t(lineWithoutAccount(parts)),
    tone: shown?.headline.tone ?? tone,
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
    ...(visit && { page: visit.page.id }),
    shown: settings.launcher === 'shown',
  };
}
