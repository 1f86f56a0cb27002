import type { Doc } from './doc';

/** Links that a mail can leave by, as they are offered, with the host that each hands it to; none: the person's own mail program. */
export const LINKS: readonly (readonly [id: string, host: string])[] = [
  ['mailto', ''],
  ['outlook', 'outlook.cloud.microsoft'],
  ['outlook-old', 'outlook.office.com'],
  ['outlook-personal', 'outlook.live.com'],
  ['gmail', 'mail.google.com'],
];

/** What a link hands over: read from its address, as the program or site behind it reads it. No site is opened. */
export interface Handed {
  id: string;
  fits: string;
  /** Null: it is not offered. */
  href: string | null;
  host?: string;
  to?: string;
  subject?: string;
  text?: string;
}

/** All links for the mail that a view shows. */
export async function handedTo(view: Doc): Promise<Handed[]> {
  const offered = await view.run(() =>
    [...document.querySelectorAll<HTMLElement>('.draft-ways li[data-way]')].map(({ dataset, firstElementChild }) => ({
      id: dataset.way ?? '',
      fits: dataset.fits ?? '',
      href: firstElementChild?.getAttribute('href') ?? null,
    })),
  );
  return offered.map(({ id, fits, href }) => {
    if (href === null) return { id, fits, href };
    // Not by URLSearchParams, which would make blanks of plus signs.
    const get = (name: string) => decodeURIComponent(new RegExp(`[?&]${name}=([^&#]*)`).exec(href)?.[1] ?? '');
    const url = new URL(href);
    const mailto = url.protocol === 'mailto:';
    return {
      id,
      fits,
      href,
      host: url.hostname,
      to: mailto ? decodeURIComponent(url.pathname) : get('to'),
      subject: get(id === 'gmail' ? 'su' : 'subject'),
      text: get('body'),
    };
  });
}
