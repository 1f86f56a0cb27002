import { launcherOf } from './companion';
import { controlBoxes, overlaps } from './controls';
import type { Tab } from './doc';
import { waitFor } from './wait';

/** Controls of the page that the launcher covers now; nothing where it is not to be seen. */
export async function covered(tab: Tab): Promise<string[]> {
  const launcher = await launcherOf(tab);
  if (!launcher || launcher.away || launcher.mode === 'none') return [];
  return (await controlBoxes(tab)).filter((control) => overlaps(control, launcher.box)).map(({ what }) => what);
}

/** The page has drawn itself anew since: nothing that is seen now is from before. */
const redrawn = (tab: Tab) =>
  tab.run(() => new Promise<boolean>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))));

/** Waits until the launcher covers no control. */
export const isFree = (tab: Tab, what: string) =>
  waitFor(
    what,
    async () => {
      await redrawn(tab);
      const controls = await covered(tab);
      if (controls.length > 0) throw new Error(`covered: ${controls.join(', ')}`);
      return true;
    },
    5_000,
  );
