import { decoded, type Taken } from './parse';
import { type Found, found } from './reasons';

/** Hosts on which invitations are answered, as their links are documented or were seen; `knowledge/addresses.json` names the sources. */
export const ADMIN_HOST = 'admin.microsoft.com';
export const CLOUD_HOST = 'admin.cloud.microsoft';
export const SIGNUP_HOST = 'portal.office.com';
export const STORE_HOST = 'businessstore.microsoft.com';
export const PORTAL_HOST = 'partner.microsoft.com';

/** Admin centers of the US Government clouds. That invitations are answered there is not documented. */
export const GOVERNMENT: Readonly<Record<string, 'gcc-high' | 'dod'>> = { 'portal.office365.us': 'gcc-high', 'portal.apps.mil': 'dod' };

export const HOSTS: readonly string[] = [ADMIN_HOST, CLOUD_HOST, SIGNUP_HOST, STORE_HOST, PORTAL_HOST, ...Object.keys(GOVERNMENT)];

/**
 * Domains of Microsoft, of its operator in China and of the US Department of Defense: whatever ends in one is no imitation, only another
 * place. Not complete, and need not be: what is not in it is not called genuine.
 */
const OWNED = [
  'microsoft',
  'microsoft.com',
  'microsoft.us',
  'microsoftonline.com',
  'microsoftonline.us',
  'microsoftonline.cn',
  'microsoft365.com',
  'office.com',
  'office365.com',
  'office365.us',
  'outlook.com',
  'live.com',
  'azure.com',
  'azure.us',
  'azure.cn',
  'apps.mil',
  'aka.ms',
];
/** Under these anybody may run a site of their own. */
const RENTED = /\.(?:cloudapp|logic)\.azure\.(?:com|us|cn)$/;
const owned = (host: string) => !RENTED.test(host) && OWNED.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** Letters and letter pairs that are read for each other (a small part of the confusables of Unicode TS 39, the part that domains can hold). */
const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[0]/g, 'o'],
  [/[1|!]/g, 'l'],
  [/i/g, 'l'],
  [/3/g, 'e'],
  [/5/g, 's'],
  [/[_-]/g, '.'],
];
const skeleton = (host: string) => LOOKS.reduce((text, [from, to]) => text.replace(from, to), host.toLowerCase());
const SKELETONS = HOSTS.map(skeleton);

/** At most two letters put in, left out or exchanged. */
function near(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]! <= 2;
}

/** Does the host want to be taken for one of ours? */
function resembles(host: string): boolean {
  const own = skeleton(host);
  return SKELETONS.some((known) => near(own, known)) || /m.?[il1].?[ck].?r.?[o0].?s.?[o0].?f.?t|[o0]ff[il1]ce ?365/.test(host);
}

/**
 * What is wrong with where a link leads, by its bytes: the browser would quietly turn many of these into a host, and a person reads
 * another one. `host` is set where the link does lead to one of the known hosts.
 */
export function judgeHost({ scheme, slashes, authority }: Taken): { host?: string; tricks: Found[] } {
  const tricks: Found[] = [];
  if (scheme !== 'https') tricks.push(found('scheme', { scheme }));
  if (slashes.includes('\\')) tricks.push(found('backslash'));
  else if (slashes !== '//') tricks.push(found('slashes'));
  const at = authority.lastIndexOf('@');
  if (at >= 0) tricks.push(found('userInfo'));
  let name = authority.slice(at + 1);
  if (name.includes('%')) {
    tricks.push(found('hostEncoded'));
    name = decoded(name);
  }
  if (/:\d*$/.test(name)) {
    tricks.push(found('port'));
    name = name.replace(/:\d*$/, '');
  }
  if (/\.$/.test(name)) {
    tricks.push(found('hostDot'));
    name = name.replace(/\.+$/, '');
  }
  const host = name.toLowerCase();
  if ([...name].some((char) => char > '~')) return { tricks: [...tricks, found('homoglyph', { host: asciiOf(host) })] };
  if (/(^|\.)xn--/.test(host)) return { tricks: [...tricks, found('punycode', { host })] };
  if (HOSTS.includes(host)) {
    if (name !== host) tricks.push(found('hostCase'));
    return { host, tricks };
  }
  if (owned(host)) return { tricks: [...tricks, found('otherHost', { host })] };
  if (HOSTS.some((known) => host.includes(known))) return { tricks: [...tricks, found('subdomain', { host })] };
  if (resembles(host)) return { tricks: [...tricks, found('lookAlike', { host })] };
  return { tricks: [...tricks, found('foreign', { host })] };
}

/** How browsers write a host of other letters, so that the difference can be seen. */
function asciiOf(host: string): string {
  try {
    return new URL(`https://${host}/`).hostname;
  } catch {
    return host;
  }
}
