/**
 * Puts text on the clipboard. `field` shows the same text: where the page around our frame forbids the clipboard, what is
 * selected there is copied the old way. `false`: neither way is open; the text is left selected for the person's own keys.
 */
export async function copyText(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus();
    field.select();
    return typeof document.execCommand === 'function' && document.execCommand('copy');
  }
}
