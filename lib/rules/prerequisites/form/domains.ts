import { parse } from 'tldts';
import { domainOf } from '../contact';

/** ASCII form of a host name, or nothing where it is none. */
function ascii(host: string): string | undefined {
  try {
    const name = new URL(`http://${host}`).hostname;
    return /^[a-z0-9.-]+$/.test(name) && name.includes('.') && !/^\d+(?:\.\d+){3}$/.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The domain that somebody registered, from a host name, a mail address or the address of a web page: `mail.contoso.co.uk` →
 * `contoso.co.uk`, by the Public Suffix List. `known`: its ending is on that list. Nothing where there is no such domain.
 */
export function registeredDomain(text: string): { domain: string; known: boolean } | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const bare = plain.includes('@')
    ? domainOf(plain)
    : plain
        .replace(/^[a-z]+:\/\//, '')
        .replace(/[/?#:].*$/s, '')
        .replace(/\.+$/, '');
  if (/\s/.test(bare) || bare.length > 253) return undefined;
  const host = ascii(bare);
  const { domain, isIcann, isPrivate } = parse(host ?? '', { allowPrivateDomains: true });
  return domain && host ? { domain, known: isIcann === true || isPrivate === true } : undefined;
}

/** Characters that look like others, as they are used in false names (a choice from Unicode's confusables). */
const ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  п: 'n',
  г: 'r',
  α: 'a',
  ο: 'o',
  ν: 'v',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  ι: 'i',
  κ: 'k',
  ε: 'e',
  η: 'n',
  ω: 'w',
  χ: 'x',
  ո: 'n',
  օ: 'o',
  ս: 'u',
  ց: 'g',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ⅼ: 'l',
  ℓ: 'l',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'b',
  ʟ: 'l',
  ɴ: 'n',
  0: 'o',
  1: 'l',
  3: 'e',
  5: 's',
  8: 'b',
  i: 'l',
};

/** What a name looks like at a glance. */
function skeleton(name: string): string {
  return [...name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')]
    .map((c) => ALIKE[c] ?? c)
    .join('')
    .replace(/[1i]/g, 'l')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/-/g, '');
}

/** Is one name the other with at most one letter changed, left out, put in, or two swapped? */
function oneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** Decodes the `xn--` parts of a name far enough to be looked at: as the person typed it. */
const asTyped = (text: string): string => {
  const plain = text.normalize('NFC').trim().toLowerCase();
  return plain
    .slice(plain.lastIndexOf('@') + 1)
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/s, '')
    .replace(/\.+$/, '');
};

/** Two domains that are not the same: could one be taken for the other? In: as typed. */
export function looksLike(here: string, there: string): boolean {
  const tail = (text: string) => {
    const labels = asTyped(text).split('.');
    const count = (registeredDomain(text)?.domain ?? '').split('.').length;
    return labels.slice(-count).join('.');
  };
  const [a, b] = [tail(here), tail(there)];
  return oneOff(a, b) || skeleton(a) === skeleton(b) || oneOff(skeleton(a), skeleton(b));
}
