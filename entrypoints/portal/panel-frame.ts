import type { Push } from '../../lib/messages/protocol';
import type { Ask } from './companion';
import type { Later, Overlay } from './overlay';
import { panelBox } from './placement';

/** The panel must have paired with the worker by then; some isolation policies of a page never let the frame load. */
const PATIENCE = 2000;

export interface PanelDeps {
  document: Document;
  overlay: Pick<Overlay, 'layer' | 'pill' | 'where'>;
  ask: Ask;
  later: Later;
  /** Address of a file of the extension that the page may load. */
  url(path: string): string;
  title(): string;
}

export interface PanelFrame {
  /** Opens the panel, or closes the open one. */
  toggle(): Promise<void>;
  close(): void;
  /** Puts the frame where the launcher and the window leave room. */
  settle(): void;
  heard(push: Push): void;
}

/** The panel in its frame beside the launcher: an extension page that the portal can neither read nor script. */
export function createPanelFrame({ document, overlay, ask, later, url, title }: PanelDeps): PanelFrame {
  const { layer, pill, where } = overlay;
  let frame: HTMLIFrameElement | undefined;
  let pairing: string | undefined;
  let stopWaiting: (() => void) | undefined;
  let opening = false;

  /** Is the focus with us? A person who has gone on in the page meanwhile keeps it there. */
  const hasFocus = () => layer.contains((layer.getRootNode() as ShadowRoot).activeElement);
  const inWindow = () => ask({ type: 'portal.openPanelWindow' });
  function close(): void {
    if (!frame) return;
    const ours = hasFocus();
    stopWaiting?.();
    frame.remove();
    frame = pairing = undefined;
    pill.ariaExpanded = 'false';
    if (ours) pill.focus({ preventScroll: true });
  }
  function settle(): void {
    if (!frame) return;
    const { x, y, h } = panelBox(...where());
    frame.style.left = `${x}px`;
    frame.style.top = `${y}px`;
    frame.style.height = `${h}px`;
  }

  return {
    close,
    settle,
    async toggle() {
      if (frame) return close();
      if (opening) return;
      opening = true;
      const answer = await ask({ type: 'portal.pair' });
      opening = false;
      if (answer === 'gone') return;
      if (!answer.ok) return void inWindow();
      ({ pairing } = answer.value);
      frame = document.createElement('iframe');
      frame.className = 'panel';
      frame.title = title();
      // Under a dynamic address the frame has another origin than its permission policy takes for granted.
      frame.allow = 'clipboard-write *';
      frame.src = `${url('panel.html')}#${pairing}`;
      layer.append(frame);
      pill.ariaExpanded = 'true';
      settle();
      if (hasFocus()) frame.focus();
      stopWaiting = later(() => {
        close();
        inWindow();
      }, PATIENCE);
    },
    heard(push) {
      if (push.to !== 'portal' || push.pairing !== pairing) return;
      if (push.type === 'panel.close') return close();
      stopWaiting?.();
      if (hasFocus()) frame?.focus();
    },
  };
}
