import { JournalError, type StorageReason } from '../../lib/journal';
import type { LauncherView } from '../../lib/messages/protocol';
import type { Known } from './assessments';
import type { Context } from './context';
import { launcherView } from './launcher-view';
import { draftLine } from './page-drafts';
import { hintLine, hintsOn } from './page-hints';
import { soundSettings } from './settings';
import type { Visit } from './tabs';

/** The launcher of a visit. A journal that does not open or keep is said in its line; it never shows as no progress. */
export async function launcherOf(context: Context, visit: Visit | null): Promise<LauncherView> {
  const { journal, assessments, placements, words } = context;
  let problem: StorageReason | null = visit?.failed ?? null;
  const refused = (error: unknown): null => {
    if (!(error instanceof JournalError)) throw error;
    problem = error.reason;
    return null;
  };
  const settings = soundSettings(await journal.kept('settings').catch(refused));
  const known: Known | null = visit?.account && !problem ? await assessments(visit.account).catch(refused) : null;
  const placement = await placements.get(visit?.page.id ?? 'unknown');
  const said = words(settings.language);
  const hints = visit && !problem ? await hintsOn(context, visit).catch(refused) : null;
  const hint = hints ? hintLine(hints, said) : undefined;
  const draft = visit?.drafts?.length && !problem ? draftLine(said, visit, known) : undefined;
  return launcherView({ words: said, settings, placement, visit, known, problem, ...(draft && { draft }), ...(hint && { hint }) });
}
