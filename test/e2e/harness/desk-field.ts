import type { Doc } from './doc';
import { waitFor } from './wait';

/** Puts text into a field of a form, by its name, as typing does. */
export const fillField = (desk: Doc, field: string, text: string): Promise<unknown> =>
  waitFor(`the field ${field}`, () =>
    desk.run(
      (name, value) => {
        const input = document.querySelector<HTMLInputElement>(`[data-field="${name}"]`);
        if (!input) return null;
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      field,
      text,
    ),
  );
