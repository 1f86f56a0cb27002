import { isMailAddress, type Mail } from './mail';

/** A way out by a link, which carries the whole mail or is not offered. */
export interface WayOut {
  id: WayId;
  href: string;
  /** Characters of the link, and how many this way is known to carry. */
  length: number;
  limit: number;
  fits: boolean;
}

/** `mailto`: the person's own mail program. The others hand the text to a site. */
export type WayId = 'mailto' | 'outlook' | 'outlook-old' | 'outlook-personal' | 'gmail';

/**
 * Characters of a finished link that are known to arrive. Reports of what mail programs and browsers take begin at about 1,620 (Gmail as
 * handler) and 2,008 (browsers handing over on Windows); no standard sets a limit (RFC 6068), and what is too long fails without a word.
 */
export const LINK_LIMIT = 1800;

/** For addresses: everything but letters, digits and `-_.~` as UTF-8 bytes. Blanks are `%20`, never `+`, which mail programs show as it is. */
const encode = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Lines end with CR LF in mail links (RFC 6068). */
const body = (text: string) => encode(text.replace(/\r?\n/g, '\r\n'));
const oneLine = (text: string) => encode(text.replace(/[\r\n]+/g, ' '));
/** An address keeps its @; one that is none is left out: the person fills it in. */
const address = (to: string | undefined) => (to && isMailAddress(to) ? encode(to).replace('%40', '@') : '');

const outlook = (host: string) => (mail: Mail) =>
  `https://${host}/mail/deeplink/compose?to=${address(mail.to)}&subject=${oneLine(mail.subject)}&body=${body(mail.text)}`;

/** How each link is made. Outlook on the web and Gmail do not document theirs; these are the forms in common use (2026). */
const MAKERS: Readonly<Record<WayId, (mail: Mail) => string>> = {
  mailto: (mail) => `mailto:${address(mail.to)}?subject=${oneLine(mail.subject)}&body=${body(mail.text)}`,
  outlook: outlook('outlook.cloud.microsoft'),
  'outlook-old': outlook('outlook.office.com'),
  'outlook-personal': outlook('outlook.live.com'),
  gmail: (mail) => `https://mail.google.com/mail/?view=cm&fs=1&to=${address(mail.to)}&su=${oneLine(mail.subject)}&body=${body(mail.text)}`,
};

export const WAYS = Object.keys(MAKERS) as readonly WayId[];

/** The link of one way. Nothing is ever cut: where `fits` is false, another way has to serve (clipboard, file). */
export function wayOut(id: WayId, mail: Mail): WayOut {
  const href = MAKERS[id](mail);
  return { id, href, length: href.length, limit: LINK_LIMIT, fits: href.length <= LINK_LIMIT };
}
