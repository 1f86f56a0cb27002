import type { Mail } from './mail';

/** What went onto the clipboard. `both`: HTML and plain text in one item; `text`: plain text alone; `none`: neither way is open. */
export type Copied = 'both' | 'text' | 'none';

/** The old way: the browser asks the page for the content at the copy it was told to make. */
function copyByCommand(mail: Pick<Mail, 'text' | 'html'>): boolean {
  if (typeof document.execCommand !== 'function') return false;
  let took = false;
  const give = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', mail.text);
    if (mail.html) event.clipboardData.setData('text/html', mail.html);
    event.preventDefault();
    took = true;
  };
  document.addEventListener('copy', give, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give);
  return done && took;
}

/** Puts a mail on the clipboard, HTML and plain text in one item; where the newer way is refused by the older. Needs a click. */
export async function copyMail(mail: Pick<Mail, 'text' | 'html'>): Promise<Copied> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  try {
    // Text alone instead of blobs works in newer Chromium only.
    const item = new ClipboardItem({ 'text/html': blob('text/html', mail.html), 'text/plain': blob('text/plain', mail.text) });
    await navigator.clipboard.write([item]);
    return 'both';
  } catch {
    if (copyByCommand(mail)) return 'both';
    return navigator.clipboard.writeText(mail.text).then(
      () => 'text' as const,
      () => 'none' as const,
    );
  }
}
