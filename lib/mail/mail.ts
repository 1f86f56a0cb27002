export { isMailAddress } from '../rules/invitations/templates/address';

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
