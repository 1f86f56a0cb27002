/** The old way without a field: the browser asks the page for the content at the copy it was told to make. */
function copyByCommand(text: string): boolean {
  if (typeof document.execCommand !== 'function') return false;
  let took = false;
  const give = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    took = true;
  };
  document.addEventListener('copy', give, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give);
  return done && took;
}

/**
 * Puts text on the clipboard; needs a click. `field` shows the same text: where the page around our frame forbids the clipboard, what is
 * selected there is copied the old way. `false`: neither way is open; with a field the text is left selected for the person's own keys.
 */
export async function copyText(text: string, field?: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (!field) return copyByCommand(text);
    field.focus();
    field.select();
    return typeof document.execCommand === 'function' && document.execCommand('copy');
  }
}
