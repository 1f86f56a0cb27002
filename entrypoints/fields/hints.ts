import type { FieldHint, FieldHints } from '../../lib/messages/protocol';
import { buildBubble, spoken } from './bubble';
import type { HintedPage } from './hinted-page';
import { carry, type Placed, place } from './placing';
import { type Field, fieldOf, wordsAround } from './words-around';

export interface HintsDeps {
  document: Document;
  window: Window;
  /** Only what a person did counts. A seam for tests, whose events cannot be trusted ones. */
  trusted?: (event: Event) => boolean;
  later?: (fn: () => void, ms: number) => unknown;
}

/** A person who pauses so long (ms) has come to the end of a word or a number. */
const PAUSE = 600;
/** Between two looks at whether hints still stand right, while there are any. */
const LOOK = 400;
/** Quiet time after scrolling before another spot is looked for; half of it lies between two looks while it goes on. */
const SETTLE = 150;
/** Looks for which a hint waits for its field to come back after the page has drawn it anew. */
const PATIENCE = 4;
/** More of a text no rule looks at. */
const LONGEST = 20_000;
const UNSEEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';

/** A field that the rules look at: by which name, and the words around it as one text. Never what is in it. */
interface Known {
  name: string;
  words: string;
}
interface Shown extends Placed {
  /** What it says. */
  key: string;
  /** Looks since its field is gone. */
  missing: number;
}

/** What stands in a field, as the rules take it: of a choice the code where it is one, else its words. */
const standsIn = (field: Field): string => {
  const { value, localName, selectedOptions } = field as HTMLSelectElement;
  return (localName === 'select' && !/^[A-Z]{2}$/.test(value) ? (selectedOptions[0]?.text ?? '') : value).slice(0, LONGEST);
};

/**
 * Hints beside the fields of a form while a person types. Gives what is to be called with each answer of the worker that says that
 * there is a form. Looks at no field of which the worker has not said by the words around it that the rules know it.
 */
export function makeHints({
  document,
  window,
  trusted = (event) => event.isTrusted,
  later = setTimeout,
}: HintsDeps): (page: HintedPage) => void {
  let page: HintedPage | undefined;
  let path = '';
  let life: AbortController | undefined;
  let resize: ResizeObserver | undefined;
  let live: HTMLElement | undefined;
  let turn = 0;
  let paused = 0;
  let settling = 0;
  let checked = 0;
  let looking = false;
  const pending = new Set<Field>();
  const typed = new Map<Field, Known>();
  let shown: Shown[] = [];
  /** Closed hints stay closed until they have something else to say. */
  const closed = new WeakMap<Field, string>();

  const active = () => !!page?.layer.isConnected && window.location.pathname === path;
  const ask: HintedPage['ask'] = async (message) => {
    const answer = await page!.ask(message);
    if (answer === 'gone') stop();
    return answer;
  };
  const settle = (still?: boolean): void => {
    if (shown.length && active()) place(page!, document, shown, still);
  };
  function drop(one: Shown): void {
    one.bubble.remove();
    shown = shown.filter((other) => other !== one);
  }
  function clear(): void {
    turn++;
    for (const one of shown) drop(one);
    pending.clear();
    typed.clear();
    if (live) live.textContent = '';
  }
  function stop(): void {
    clear();
    life?.abort();
    resize?.disconnect();
    life = undefined;
  }

  /** Which of the rules' fields this is, by the words around it alone. */
  async function know(field: Field): Promise<void> {
    const around = wordsAround(field);
    const words = JSON.stringify(around);
    if (typed.get(field)?.words === words) return;
    typed.delete(field);
    const { visit } = page!;
    const answer = await ask({ type: 'portal.field', visit, ...around });
    if (answer !== 'gone' && answer.ok && answer.value.name && page!.visit === visit) typed.set(field, { name: answer.value.name, words });
  }

  async function judge(): Promise<void> {
    const mine = ++turn;
    for (const field of [...pending]) {
      // What the page has just taken out has no words around it any more.
      if (field.isConnected) await know(field);
      pending.delete(field);
    }
    if (mine !== turn || !active()) return;
    const fields = [...typed].filter(([field]) => field.isConnected).slice(-40);
    if (!fields.length) return;
    const answer = await ask({
      type: 'portal.fields',
      visit: page!.visit,
      fields: fields.map(([field, { name }]) => ({ name, value: standsIn(field) })),
    });
    if (mine !== turn || answer === 'gone' || !answer.ok) return;
    const { hints, words } = answer.value;
    if (!hints || !active()) return clear();
    const news = fields.flatMap(([field, known], i) => show(field, known, hints[i] ?? [], words));
    if (news.length) live!.textContent = news.join(' ');
    if (!looking) look();
    else settle();
  }

  /** Shows what is said of a field, if it is not shown already. Gives what is to be read out. */
  function show(field: Field, { words: around }: Known, hints: readonly FieldHint[], words: FieldHints['words']): string[] {
    const key = JSON.stringify(hints);
    const old = shown.find((one) => one.field === field);
    if (old?.key === key || (hints.length && closed.get(field) === key)) return [];
    closed.delete(field);
    if (old) drop(old);
    if (!hints.length) return [];
    const [name] = JSON.parse(around).labels;
    const bubble = buildBubble(hints, {
      document,
      words,
      name,
      trusted,
      onSilence: (rule) => void ask({ type: 'portal.silence', rule }).then(judge),
      onClose() {
        closed.set(field, key);
        const one = shown.find((other) => other.bubble === bubble);
        if (one) drop(one);
        field.focus({ preventScroll: true });
      },
      onSize: () => settle(),
    });
    bubble.style.visibility = 'hidden';
    page!.layer.append(bubble);
    shown.push({ field, bubble, key, missing: 0 });
    return [spoken(name, words, hints)];
  }

  /** A field of these words that stands where the page has drawn a known one anew. */
  function drawnAnew({ words }: Known): Field | undefined {
    const found: Field[] = [];
    const walk = (root: Document | ShadowRoot): void => {
      for (const el of root.querySelectorAll('*')) {
        const field = fieldOf(el);
        if (field && !typed.has(field) && JSON.stringify(wordsAround(field)) === words) found.push(field);
        if (el.shadowRoot) walk(el.shadowRoot);
      }
    };
    walk(document);
    return found.length === 1 ? found[0] : undefined;
  }
  function look(): void {
    if (!active()) clear();
    for (const one of shown) {
      const known = typed.get(one.field);
      if (one.field.isConnected) {
        // Emptied, as by the page itself: there is nothing left to speak of.
        if (!standsIn(one.field)) drop(one);
        continue;
      }
      const next = known && drawnAnew(known);
      if (next) {
        typed.delete(one.field);
        typed.set(next, known);
        Object.assign(one, { field: next, missing: 0 });
        soon(next, 0);
      } else if (++one.missing > PATIENCE) {
        typed.delete(one.field);
        drop(one);
      }
    }
    looking = !!shown.length;
    if (!looking) return;
    settle();
    later(look, LOOK);
  }

  function soon(field: Field, ms: number): void {
    pending.add(field);
    const mine = ++paused;
    later(() => mine === paused && active() && void judge(), ms);
  }
  function listen(): void {
    life = new AbortController();
    const options = { signal: life.signal, capture: true, passive: true };
    for (const type of ['input', 'focusout'])
      document.addEventListener(
        type,
        (event) => {
          const field = trusted(event) && active() && fieldOf(event.composedPath()[0]);
          // To leave a field in which nothing was typed says nothing of it.
          if (field && (type === 'input' || pending.has(field) || typed.has(field))) soon(field, type === 'input' ? PAUSE : 0);
        },
        options,
      );
    document.addEventListener(
      'scroll',
      ({ timeStamp }) => {
        if (!shown.length || !active()) return;
        carry(shown);
        if (timeStamp - checked > SETTLE / 2) {
          checked = timeStamp;
          settle(true);
        }
        const mine = ++settling;
        later(() => mine === settling && settle(), SETTLE);
      },
      options,
    );
    // As large as the window: its size tells of resizing and zoom.
    resize = new ResizeObserver(() => settle());
    resize.observe(page!.layer);
  }

  return (next) => {
    if (next.layer !== page?.layer) stop();
    else if (next.visit !== page?.visit) clear();
    page = next;
    path = window.location.pathname;
    if (life) return;
    // There before it speaks, so that screen readers listen to it.
    live = document.createElement('div');
    live.role = 'status';
    live.style.cssText = UNSEEN;
    page.layer.append(live);
    listen();
  };
}
