/** A mail that is ready to leave, by whichever way. */
export interface Mail {
  /** One address, or nothing. */
  to?: string;
  /** One line. */
  subject: string;
  /** Plain text, lines ended by `\n`. */
  text: string;
  /** The same as the body of an HTML mail. */
  html: string;
  /** Tag of its language (BCP 47), and the direction it is written in. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** An address of one mailbox as people write it: nothing around it, no list, nothing that a header or a mail link would read as its own. */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s@,;:<>"'()[\]\\%&?#\p{C}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u.test(text);
