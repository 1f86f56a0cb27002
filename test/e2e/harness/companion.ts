/** What a person sees and does of the companion: the launcher on a portal page, the panel, the popup and the desk. */
import { ROOMS } from '../../../lib/ui/parts';
import type { Doc, Point, Tab } from './doc';
import { waitFor } from './wait';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LauncherLook {
  line: string;
  /** Number in the ring: the step in work; empty when there is none. */
  step: string;
  badge: string;
  /** `full`, `dot`, `tab` or `none`. */
  mode: string;
  box: Box;
  /** Not to be seen: rests under a dialog, or has no place. */
  away: boolean;
}

/** What the launcher shows now, or `null` while there is none. */
export const launcherOf = (tab: Tab): Promise<LauncherLook | null> =>
  tab.inRoot((root) => {
    const group = root.querySelector<HTMLElement>('.group');
    const pill = root.querySelector<HTMLElement>('.pill');
    if (!group || !pill) return null;
    const { x, y, width, height } = group.getBoundingClientRect();
    const { visibility, display } = getComputedStyle(group);
    return {
      line: root.querySelector('.line')?.textContent ?? '',
      step: root.querySelector('.ring text')?.textContent ?? '',
      badge: root.querySelector('.badge')?.textContent ?? '',
      mode: group.dataset.mode ?? '',
      box: { x, y, width, height },
      away: visibility === 'hidden' || display === 'none' || width === 0,
    };
  });

/** The launcher with a claim on it; until then it shows `…`. */
export const launcherWithLine = (tab: Tab): Promise<LauncherLook> =>
  waitFor('the launcher to say something', async () => {
    const look = await launcherOf(tab);
    return look && look.line !== '' && look.line !== '…' ? look : null;
  });

/** Middle of a button of the launcher, once it is there to be pressed. */
export const launcherButton = (tab: Tab, act: 'open' | 'move' | 'hide' | 'show'): Promise<Point> =>
  waitFor(`the launcher's ${act} button`, () =>
    tab.inRoot((root, wanted) => {
      const button = root.querySelector(`[data-act="${wanted}"]`);
      if (!button || getComputedStyle(button).visibility === 'hidden') return null;
      const box = button.getBoundingClientRect();
      return box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, act),
  );

/** Opens the panel by a click on the pill and waits until it shows its state. */
export async function openPanel(tab: Tab): Promise<Doc> {
  await tab.pointer([await launcherButton(tab, 'open')]);
  return readyPanel(tab);
}

/** The panel that is open or about to be, once it shows its state. */
export async function readyPanel(tab: Tab): Promise<Doc> {
  const panel = await waitFor('the panel in its frame', () => tab.panel());
  await panel.find('main[data-view="panel"][data-ready="true"]');
  return panel;
}

/** Closes the panel by Escape. Pressed again while it is there: a frame that has just come to life may not get the first key. */
export async function closePanel(tab: Tab): Promise<void> {
  await waitFor('the panel to close', async () => {
    await (await tab.panel())?.press('Escape');
    return (await tab.panel()) === null;
  });
}

/** What a view (panel, popup, desk) shows, from its own document. */
export interface ViewLook {
  headline: string;
  /** Step in work as the ring says it; empty when there is none. */
  current: string;
  finished: string;
  /** Status by task id, of every task that is shown. */
  tasks: Record<string, string>;
  /** Page id of the "on this page" line, if the view has one. */
  page: string | null;
  text: string;
}

export const lookOf = async (view: Doc): Promise<ViewLook> => {
  await view.find('main[data-ready="true"]');
  return view.run(() => {
    const ring = document.querySelector<HTMLElement>('[data-ring]');
    const tasks: Record<string, string> = {};
    for (const row of document.querySelectorAll<HTMLElement>('[data-task][data-status]')) {
      tasks[row.dataset.task ?? ''] = row.dataset.status ?? '';
    }
    return {
      headline: document.querySelector('[data-headline]')?.textContent?.trim() ?? '',
      current: ring?.dataset.current ?? '',
      finished: ring?.dataset.finished ?? '',
      tasks,
      page: document.querySelector<HTMLElement>('[data-page]')?.dataset.page ?? null,
      text: document.querySelector('main')?.textContent ?? '',
    };
  });
};

/** Waits until the room of the desk that the address names is there with its words and all it asks for; at once where it names none. */
export async function entered(view: Doc, path: string): Promise<void> {
  const room = /#([\w-]+)/.exec(path)?.[1];
  if (room && ROOMS.includes(room)) await view.find(`[data-room="${room}"][data-ready="true"]:not(:has([aria-busy="true"]))`);
}
