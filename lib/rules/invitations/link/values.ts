import { decoded } from './parse';
import { type Found, found } from './reasons';

export const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const GUID_BEGUN = /^[0-9a-f]{0,8}(?:-(?:[0-9a-f]{0,4}(?:-(?:[0-9a-f]{0,4}(?:-(?:[0-9a-f]{0,4}(?:-[0-9a-f]{0,12})?)?)?)?)?)?)?$/i;
const TWO_GUIDS = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An address inside a value, encoded as often as one likes: `https://…`, `//…`, `\\…`. */
export function leadsElsewhere(name: string, value: string): Found[] {
  let plain = value;
  for (let n = 0; n < 3; n++) plain = decoded(plain);
  return /^\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2}|[\\/]*\\)|:[\\/]{2}/i.test(plain)
    ? [found('leadsElsewhere', { name: decoded(name).slice(0, 60) })]
    : [];
}

/** A blank to be filled in: `{partnerId}`, `<id>`, or zeros throughout. */
const isPlaceholder = (value: string) => /[{}<>]|%7[bd]/i.test(value) || /^[0-]{8,}$/.test(value) || /^x{8}-/i.test(value);

/** What is wrong with a tenant id; nothing where it is one. `last`: the link ends with it, so that it may be cut. */
export function wrongTenant(name: string, value: string, last: boolean): Found | null {
  if (isPlaceholder(value)) return found('placeholder', { name });
  if (GUID.test(value)) return null;
  if (last && GUID_BEGUN.test(value)) return found('truncated');
  return found('badTenant', { name });
}

/** What is wrong with a PartnerID. `own`: the form carries that of a location; else 0 stands for none. */
export function wrongLocation(name: string, value: string, own: boolean): Found | null {
  if (isPlaceholder(value) && !/^0+$/.test(value)) return found('placeholder', { name });
  if (!/^\d{1,12}$/.test(value)) return found('badLocation', { name });
  if (own && /^0+$/.test(value)) return found('zeroLocation');
  if (/^[1-9]\d{3,11}$/.test(value) || value === '0') return null;
  return own ? found('badLocation', { name }) : found('oddValue', { name, value });
}

/**
 * What is wrong with the id of an admin relationship. Microsoft Graph documents two GUIDs with a hyphen between; one alone was seen and
 * may as well be half of two; an id of another form is possible, since the id is called opaque.
 */
export function wrongRelationship(value: string): Found | null {
  if (value === '') return found('truncated');
  if (isPlaceholder(value)) return found('placeholder', { name: 'id' });
  if (TWO_GUIDS.test(value)) return null;
  if (GUID.test(value)) return found('oneId');
  const second = GUID.test(value.slice(0, 36)) && value[36] === '-' ? value.slice(37) : null;
  if (GUID_BEGUN.test(second ?? value)) return found('truncated');
  return /^[a-z0-9][a-z0-9_-]{0,255}$/i.test(value) ? found('oddId') : found('badSign', { sign: /[^\w-]/.exec(value)?.[0] ?? '' });
}
