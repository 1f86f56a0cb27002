import limits from './limits.json';

/** Letters that do not fall apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
};

/** In the signs that names were never refused for: `Müller & Söhne AG` → `Muller Sohne AG`. Other scripts vanish. */
export const plainName = (text: string): string =>
  [...text]
    .map((char) => PLAIN[char] ?? char)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_-]+/g, ' ')
    .replace(/^[ _-]+|[ _-]+$/g, '');

const fold = (name: string) => name.toLowerCase();
const cut = (text: string, longest: number) => text.slice(0, Math.max(0, longest)).replace(/[ _-]+$/, '');

/**
 * A name for an admin relationship: who it is for, what for, since when; in accepted signs, at most 50 of them, and none that is used.
 * The customer sees it. In: customer's name and domain, a purpose, a month (`2026-11`), and the names in use.
 */
export function suggestName(
  { customer = '', domain = '', purpose = '', month = '' }: { customer?: string; domain?: string; purpose?: string; month?: string },
  used: readonly string[] = [],
): string {
  const { longest, reserved } = limits.name;
  const tail = [plainName(purpose), plainName(month)].filter(Boolean).join(' ').slice(0, 24).trim();
  const whose = plainName(customer) || plainName(domain) || 'GDAP';
  const sound = reserved.some((prefix) => whose.toUpperCase().startsWith(prefix)) ? `GDAP ${whose}` : whose;
  const taken = new Set(used.map((name) => fold(name.trim())));
  for (let n = 1; ; n++) {
    const end = `${tail && ` ${plainName(tail)}`}${n > 1 ? ` ${n}` : ''}`.trimEnd();
    const name = cut(sound, longest - end.length) + end;
    if (!taken.has(fold(name))) return name;
  }
}
