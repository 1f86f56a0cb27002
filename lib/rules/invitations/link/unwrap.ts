import { decoded, takeApart, valuesOf } from './parse';

/**
 * The wrapping that Microsoft's own mail protection puts around links: `https://{x}.safelinks.protection.outlook.com/?url={link}&…`; in the
 * US Government clouds on `safelinks.protection.office365.us` (seen in public archives of mail).
 */
const SAFE_LINKS = /^[a-z0-9-]+\.safelinks\.protection\.(?:outlook\.com|office365\.us)$/i;

/** The link inside a Safe Link, decoded once; nothing where it is none, nothing is in it, or two links are: which one opens is not known. */
export function unwrap(link: string): string | null {
  const taken = takeApart(link);
  if (taken?.scheme !== 'https' || taken.slashes !== '//' || !SAFE_LINKS.test(taken.authority)) return null;
  const [inner, ...more] = valuesOf(taken.params, 'url');
  return inner && more.length === 0 ? decoded(inner) : null;
}
