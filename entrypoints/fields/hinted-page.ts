import type { Ask } from '../portal/companion';
import type { Overlay } from '../portal/overlay';

/** What the first script hands to the one that shows hints: where to draw and what is free there, which visit it is, the way to the worker. */
export interface HintedPage extends Pick<Overlay, 'layer' | 'probe'> {
  visit: string;
  ask: Ask;
}
