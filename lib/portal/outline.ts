/**
 * From the live page to plain data: the rendered tree (shadow roots opened, slots filled in, hidden parts left out) as
 * nested arrays. Runs in the page, so it is small and only looks: no attribute, focus, style or scroll position changes.
 * What the tree means is decided by the worker (`read/`), which has the label tables the page must not carry.
 */

/** `[tag, attributes or 0, ...children]`; a child is another element or a text. */
export type OutlineNode = [tag: string, attributes: Record<string, string> | 0, ...children: (OutlineNode | string)[]];

/**
 * Addresses by which a customer or a reseller is invited: text that holds one is the portal's draft of an invitation, and the
 * one text in a field that is taken. Forms as Microsoft's documents and public links show them.
 */
const INVITES = /partners?[-/]invitation|relationshiprequest\/|partnersignup/i;
/** Words for a password in the portal's languages: their beginnings suffice. */
const SECRET =
  /passw(?!ord adm)|passe\b|kennw|contras|senha|парол|パスワ|암호|비밀번|密[码碼]|hasł|heslo|jelsz|wachtw|lösen|parola|ş.fre|पासव/i;
/** Mail and web addresses, which may look like a password. */
const ADDRESS = /\S+(:\/\/|@\S+\.[a-z]{2})\S*/g;
/** Eight characters of three sorts out of small, capital, digit and mark, as Microsoft Entra demands of a password. */
const EIGHT = /((?=\S*[a-z])(?=\S*[A-Z])(?=\S*[\d!-&*+<-@^{-~])|(?=\S*[a-zA-Z])(?=\S*\d)(?=\S*[!-&*+<-@^{-~]))\S{8}/;
/** For `JSON.parse`: leaves out each text that could hold a password. */
const withoutSecrets = (_: string, value: unknown): unknown =>
  typeof value === 'string' && !INVITES.test(value) && EIGHT.test(value.replace(ADDRESS, '')) ? '' : value;

/** One look at a page. `content` is its main part; `frame` is everything around it, with `'@'` where the content goes. */
export interface Outline {
  /** Address without query. */
  url: string;
  lang: string;
  title: string;
  frame: OutlineNode;
  content: OutlineNode;
  /** The look ended early: the page is too big. Lists on it are not whole. */
  cut?: true;
  /** First complete look of this visit. Check boxes count on it only: a later tick may not have been saved. */
  first?: true;
}

const OWN = 'partner-center-companion';
const SKIP = new Set(`script,style,template,noscript,iframe,object,canvas,video,audio,${OWN}`.split(','));
/** Attributes that carry meaning. Values typed by the person are not among them. */
const KEEP =
  /^(id|class|role|for|label|alt|title|name|icon|type|scope|level|status|state|variant|key|panel|selected|active|current|completed?|done|error|failed|checked|disabled|required|(aria-)?readonly|open|(ui)?testid|step-status|aria-(label|labelledby|current|selected|pressed|checked|busy|controls|disabled|required|level|rowcount|colindex)|data-(status|state|step-status|key|tab|id|l10n-key|automation-id|testid|icon-name))$/;
const HIDING = /(^|;)(display:none|visibility:(hidden|collapse)|opacity:0(\.0+)?)(!important)?(;|$)/i;
/** The part of the page in which a box can be seen, by scrolling if need be: left, top, right, bottom in the window's coordinates. */
type Reach = readonly [number, number, number, number];
const CUTS = /^[hc]/;
const SCROLLS = /^[as]/;
/** Grids longer than this are read cell by cell without a walk through each. */
const LONG = 60;

/** What a look needs to be told, and what it brings back beside the outline. */
export interface LookOptions {
  /** Rows to take of a long grid. */
  rows?: number;
  /** Elements to take of the page. */
  most?: number;
}
export interface Looked {
  outline: Outline;
  /** Open shadow roots of the page, so that changes in them can be watched. */
  roots: ShadowRoot[];
  /** Elements of the main part that hold text of their own, so that it can be told whether all of it was made anew. */
  texts: Element[];
}

/** Takes one look at the page. */
export function outlineOf(document: Document, url: string, { rows = 5000, most: left = 30_000 }: LookOptions = {}): Looked {
  const roots: ShadowRoot[] = [];
  const texts: Element[] = [];
  let content: OutlineNode | undefined;
  let cut = false;
  /** Something speaks of a password. */
  let secret = false;

  const view = document.defaultView;
  const rtl = document.dir === 'rtl';
  /** Left of and above the document nothing can be scrolled to, except leftwards where it is written from the right. */
  const everywhere: Reach = [rtl ? -Infinity : -(view?.scrollX ?? 0), -(view?.scrollY ?? 0), Infinity, Infinity];

  /** Rendered by style sheets too? An element without a box of its own (a slot, `display: contents`) shows its children. */
  const shown = (el: Element): boolean =>
    el.localName === 'slot' ||
    el.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    view?.getComputedStyle(el).display === 'contents';

  /** Attributes worth keeping; `null` when they say that the element is not there for the reader. */
  const attributesOf = (el: Element): Record<string, string> | 0 | null => {
    let kept: Record<string, string> | 0 = 0;
    for (const { name, value } of el.attributes) {
      if (
        name === 'hidden' ||
        name === 'inert' ||
        (name === 'aria-hidden' && value === 'true') ||
        (name === 'style' && HIDING.test(value.replace(/\s/g, '')))
      )
        return null;
      if (name === 'contenteditable' && value !== 'false') return null;
      if (/label$/.test(name)) secret ||= SECRET.test(value);
      // Of a link only its hash, unless it invites: addresses can carry tokens.
      const keep =
        name === 'href' ? (INVITES.test(value) ? value : /#\w*$/.exec(value)?.[0]) : KEEP.test(name) ? value.slice(0, 200) : undefined;
      if (keep !== undefined) {
        kept ||= {};
        kept[name] = keep;
      }
    }
    const { type, value, checked } = el as HTMLInputElement;
    const mark = (name: string, on: boolean): void => {
      kept ||= {};
      kept[name] = on ? '1' : '0';
    };
    if (el.localName === 'input') {
      // That something is typed, never what.
      if (type === 'checkbox' || type === 'radio') mark('ticked', checked);
      else mark('filled', !!value);
    } else if (el.localName === 'select') mark('filled', (el as HTMLSelectElement).selectedIndex > 0);
    else if (el.localName === 'textarea') mark('filled', !!value);
    return kept;
  };

  /**
   * Where the children of a box can be seen. `null`: the box itself cannot, because it is folded to nothing, or lies outside of
   * what cuts it off or can be scrolled to. Boxes without elements inside are not asked: words for screen readers are
   * hidden so, and they are said.
   */
  const reachIn = (el: Element, outer: Reach): Reach | null => {
    if (!view || (!el.firstElementChild && !el.shadowRoot)) return outer;
    const { position, display, overflowX, overflowY } = view.getComputedStyle(el);
    const { left, top, right, bottom } = el.getBoundingClientRect();
    let [x1, y1, x2, y2] = position === 'fixed' ? everywhere : outer;
    if (right > left && bottom > top && (right <= x1 || left >= x2 || bottom <= y1 || top >= y2)) return null;
    // What the document itself cuts off is the window's matter; a box that is no box cuts off nothing.
    if (el !== document.body && !/^(inline|contents)$/.test(display)) {
      if (CUTS.test(overflowX)) [x1, x2] = [Math.max(x1, left), Math.min(x2, right)];
      else if (SCROLLS.test(overflowX)) [x1, x2] = [rtl ? -Infinity : left - el.scrollLeft, Infinity];
      if (CUTS.test(overflowY)) [y1, y2] = [Math.max(y1, top), Math.min(y2, bottom)];
      else if (SCROLLS.test(overflowY)) [y1, y2] = [top - el.scrollTop, Infinity];
    }
    return x2 - x1 < 2 || y2 - y1 < 2 ? null : [x1, y1, x2, y2];
  };

  const childrenOf = (el: Element): Iterable<Node> => {
    if (el.localName === 'slot') {
      const slotted = (el as HTMLSlotElement).assignedNodes({ flatten: true });
      if (slotted.length) return slotted;
    }
    if (el.shadowRoot) {
      roots.push(el.shadowRoot);
      return el.shadowRoot.childNodes;
    }
    if (/^(select|svg|textarea)$/.test(el.localName)) return [];
    // What a closed <details> keeps is in the document, but not before the reader's eyes.
    if (el.localName === 'details' && !(el as HTMLDetailsElement).open)
      return [...el.children].filter((c) => c.localName === 'summary').slice(0, 1);
    return el.childNodes;
  };

  const isLong = (el: Element): boolean =>
    (el.localName === 'table' || /^(tree)?grid|table$/.test(el.getAttribute('role') ?? '')) &&
    el.querySelectorAll('tr,[role=row]').length > LONG;

  /**
   * A row of a long grid: its cells' texts, without a walk where a cell is text or one plain element. Only rows with a class
   * or a style of their own can be hidden one by one, so only those are asked.
   */
  const rowOf = (row: Element, depth: number, reach: Reach): OutlineNode | null => {
    const named = row.hasAttribute('class') || row.hasAttribute('style') || row.hasAttribute('aria-hidden') || row.hasAttribute('hidden');
    const own = named ? attributesOf(row) : { id: row.id, ...(row.localName === 'tr' ? {} : { role: 'row' }) };
    if (own === null || (named && !shown(row))) return null;
    const node: OutlineNode = [row.localName, own];
    if (!content) texts.push(row);
    for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
      const only = cell.firstElementChild;
      const text = !only || (!only.nextElementSibling && !only.firstElementChild && !only.hasAttribute('hidden')) ? cell.textContent : '';
      const tag = cell.localName;
      if (text) node.push([tag, tag === 'td' || tag === 'th' ? 0 : { role: cell.getAttribute('role') ?? '' }, text]);
      else {
        const inner = enter(cell, depth, reach);
        if (inner) node.push(inner);
      }
    }
    return node;
  };

  /** Rows that may still be taken of the long grid around; -1 outside of one. */
  let inLong = -1;
  const enter = (el: Element, depth: number, outer: Reach): OutlineNode | null => {
    try {
      return nodeOf(el, depth, outer);
    } catch (error) {
      // In a form, fields stand in the place of members that have their names; what cannot be asked is left out.
      if (!/Form/.test(Object.prototype.toString.call(el))) throw error;
      cut = true;
      return null;
    }
  };
  const nodeOf = (el: Element, depth: number, outer: Reach): OutlineNode | null => {
    if (left-- < 0 || depth > 200 || SKIP.has(el.localName)) return null;
    const own = attributesOf(el);
    if (own === null || !shown(el)) return null;
    const reach = reachIn(el, outer);
    if (!reach) return null;
    const node: OutlineNode = [el.localName, own];
    const before = texts.length;
    const long = isLong(el);
    if (long) inLong = rows;
    // Of what stands in a field: a draft that invites; of a list to choose from its first entry, and a name with its PartnerID.
    const { localName, value, options, selectedIndex } = el as HTMLSelectElement;
    const chosen = localName === 'select' && options[selectedIndex]?.text;
    if (chosen && (!selectedIndex || /\d{4,}\)$/.test(chosen))) node.push(chosen);
    if (localName === 'textarea' && INVITES.test(value)) node.push(value);
    let text = '';
    const flush = (): void => {
      if (text.trim()) {
        node.push(text);
        if (!content) texts.push(el);
      }
      secret ||= SECRET.test(text);
      text = '';
    };
    for (const child of childrenOf(el)) {
      if (child.nodeType === 3) text += (child as Text).data;
      else if (child.nodeType === 1) {
        flush();
        const kid = child as Element;
        let inner: OutlineNode | null;
        if (inLong >= 0 && (kid.localName === 'tr' || kid.getAttribute('role') === 'row')) {
          if (!inLong) {
            cut = true;
            break;
          }
          inLong--;
          inner = rowOf(kid, depth + 1, reach);
        } else inner = enter(kid, depth + 1, reach);
        if (inner) node.push(inner);
      }
    }
    flush();
    if (long) inLong = -1;
    if (!content && (el.localName === 'main' || el.getAttribute('role') === 'main')) {
      content = node;
      texts.splice(0, before);
      return ['main', 0, '@'];
    }
    return node;
  };

  const frame = (document.body && enter(document.body, 0, everywhere)) ?? ['body', 0];
  const address = new URL(url);
  const outline: Outline = {
    url: address.origin + address.pathname + address.hash,
    lang: document.documentElement.lang.trim().slice(0, 20),
    title: document.title.slice(0, 200),
    frame: content ? frame : ['body', 0, '@'],
    content: content ?? frame,
  };
  if (cut || left < 0) outline.cut = true;
  return { outline: secret ? JSON.parse(JSON.stringify(outline), withoutSecrets) : outline, roots, texts };
}
