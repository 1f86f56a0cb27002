/** The one element this extension adds to a portal page. */
export const TAG = 'partner-center-companion';

/** How often the host goes in: once, and again when the page takes it out. Then it stays out: we never fight a page. */
const TIMES = 4;

export interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
  /** Covers the window in the top layer, lets every click through, and holds all that we show. */
  layer: HTMLElement;
  /** Is the host in its place? Puts it back a few times; false once it has withdrawn. To be called on each look at the page. */
  keep(): boolean;
}

/**
 * Adds the host as last child of the document element, where an app that redraws `body` does not touch it. An older
 * host, left by a former copy of this script, goes. Once `signal` is aborted it is not put back.
 */
export function mountHost(document: Document, css: string, signal: AbortSignal): Stage {
  for (const old of document.querySelectorAll(TAG)) old.remove();
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  root.append(layer);

  let left = TIMES;
  const keep = () => {
    if (!host.isConnected && !signal.aborted && left) {
      left--;
      document.documentElement.append(host);
      layer.showPopover();
    }
    return host.isConnected;
  };
  keep();
  return { host, root, layer, keep };
}
