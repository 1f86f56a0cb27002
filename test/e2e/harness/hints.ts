/** What a person does in a field with real keys, and the hints that then stand beside it. */
import type { Box } from './companion';
import type { Point, Tab } from './doc';
import { waitFor } from './wait';

export interface HintLook {
  /** Name of the field, as the page shows it. */
  name: string;
  rules: string[];
  text: string;
  box: Box;
  /** Can it be seen? */
  seen: boolean;
}

/** All hints there are now. */
export const hintsOf = async (tab: Tab): Promise<HintLook[]> =>
  (await tab.inRoot((root) =>
    [...root.querySelectorAll<HTMLElement>('.hint')].map((hint) => {
      const { x, y, width, height } = hint.getBoundingClientRect();
      return {
        name: hint.getAttribute('aria-label') ?? '',
        rules: [...hint.querySelectorAll<HTMLElement>('[data-rule]')].map((one) => one.dataset.rule ?? ''),
        text: hint.textContent ?? '',
        box: { x, y, width, height },
        seen: getComputedStyle(hint).visibility === 'visible' && width > 0,
      };
    }),
  )) ?? [];

/** The hint beside the field of this name, once it can be seen and says something of this rule. */
export const hintAt = (tab: Tab, name: string, rule: string): Promise<HintLook> =>
  waitFor(`a hint of ${rule} at ${name}`, async () =>
    (await hintsOf(tab)).find((hint) => hint.name === name && hint.rules.includes(rule) && hint.seen),
  );

/** Waits until no hint stands at the field. */
export const noHintAt = (tab: Tab, name: string): Promise<unknown> =>
  waitFor(`no hint at ${name}`, async () => !(await hintsOf(tab)).some((hint) => hint.name === name));

/** Box of the field with this label, scrolled into view if it is not. */
export const fieldBox = (tab: Tab, label: string): Promise<Box> =>
  waitFor(`the field ${label}`, () =>
    tab.run((wanted) => {
      const deep = (root: Document | ShadowRoot): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
      const field = deep(document)
        .find((element) => element.getAttribute('label') === wanted)
        ?.shadowRoot?.querySelector('input,select');
      if (!field?.checkVisibility()) return null;
      field.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = field.getBoundingClientRect();
      return { x, y, width, height };
    }, label),
  );

/** Is the focus in the field with this label? */
const hasFocus = (tab: Tab, label: string): Promise<boolean> =>
  tab.run((wanted) => {
    let focus = document.activeElement;
    while (focus?.shadowRoot && focus.getAttribute('label') !== wanted) focus = focus.shadowRoot.activeElement;
    return focus?.getAttribute('label') === wanted;
  }, label);

/** Puts the focus into the field with the pointer, takes out what stands there and types. */
export async function typeInto(tab: Tab, label: string, text: string): Promise<void> {
  // Once more where what is drawn late has moved the field away from under the pointer.
  await waitFor(`the focus in ${label}`, async () => {
    const { x, y, width, height } = await fieldBox(tab, label);
    await tab.pointer([{ x: x + width / 2, y: y + height / 2 }]);
    return hasFocus(tab, label);
  });
  await tab.press('Control+a');
  await tab.press('Delete');
  for (const key of text) await tab.press(key);
}

/** Middle of a button in the hint of a field. */
export const hintButton = (tab: Tab, name: string, words: string): Promise<Point> =>
  waitFor(`${words} at ${name}`, () =>
    tab.inRoot(
      (root, field, wanted) => {
        const hint = [...root.querySelectorAll('.hint')].find((one) => one.getAttribute('aria-label') === field);
        const button = [...(hint?.querySelectorAll('button') ?? [])].find((one) => one.textContent === wanted);
        const box = button?.getBoundingClientRect();
        return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      name,
      words,
    ),
  );

/** What screen readers were told last. */
export const announced = (tab: Tab): Promise<string | null> =>
  tab.inRoot((root) => root.querySelector('[role=status]')?.textContent ?? null);
