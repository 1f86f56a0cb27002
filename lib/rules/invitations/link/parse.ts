/** An address taken apart by its bytes. Nothing is decoded, completed or put in another case, as the platform's own parser would. */
export interface Taken {
  raw: string;
  /** Lower case, without colon. */
  scheme: string;
  /** What stands between the scheme's colon and the host: `//` in a sound address. */
  slashes: string;
  /** From there to the path: host, and what may be hidden beside it. */
  authority: string;
  path: string;
  /** Without `?` and `#`; undefined: there is none. */
  query: string | undefined;
  fragment: string | undefined;
  params: readonly (readonly [name: string, value: string])[];
}

const SHAPE = /^([a-z][a-z0-9+.-]*):([\\/]*)([^\\/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is;

/** `a=b&c` → `[['a', 'b'], ['c', '']]`, undecoded. */
export const paramsOf = (query: string | undefined): readonly (readonly [string, string])[] =>
  query
    ? query.split('&').map((pair) => {
        const at = pair.indexOf('=');
        return at < 0 ? ([pair, ''] as const) : ([pair.slice(0, at), pair.slice(at + 1)] as const);
      })
    : [];

/** Takes an address apart. Nothing where there is not even a scheme. */
export function takeApart(raw: string): Taken | null {
  const found = SHAPE.exec(raw);
  if (!found) return null;
  const [, scheme = '', slashes = '', authority = '', path = '', query, fragment] = found;
  return { raw, scheme: scheme.toLowerCase(), slashes, authority, path, query, fragment, params: paramsOf(query) };
}

/** Values of a parameter, whatever the case of its name (`msppId` and `msppid` are both in use). */
export const valuesOf = (params: Taken['params'], name: string): string[] =>
  params.filter(([own]) => own.toLowerCase() === name.toLowerCase()).map(([, value]) => value);

/** `decodeURIComponent` that gives back what it cannot decode. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
