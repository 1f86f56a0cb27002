import { type Placement, placement as schema } from '../../lib/messages/protocol';
import type { Area } from './api';
import { HOME } from './launcher-view';

/** Where the launcher stands on each page, as the person put it. */
export interface Placements {
  get(page: string): Promise<Placement>;
  set(page: string, placement: Placement): Promise<void>;
}

const key = (page: string) => `placement:${page}`;

/** Makes the placements, in the browser's local storage: they are habits, not data of an account. */
export function makePlacements(area: Area): Placements {
  return {
    async get(page) {
      const items = await area.get(key(page)).catch(() => ({}) as Record<string, unknown>);
      const kept = schema.safeParse(items[key(page)]);
      return kept.success ? kept.data : HOME;
    },
    set: (page, placement) => area.set({ [key(page)]: placement }),
  };
}
