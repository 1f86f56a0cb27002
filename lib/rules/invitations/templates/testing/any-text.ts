import fc from 'fast-check';

/** Signs that break things: line ends, quotes, tags, template syntax, turned directions, half characters, our own holes. */
const NASTY = [
  '\r',
  '\n',
  '\t',
  '\u0000',
  '"',
  "'",
  '<',
  '>',
  '&',
  '{{',
  '}}',
  '{{{',
  '%',
  '+',
  '#',
  '?',
  '=',
  '\u2028',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ud800',
  '\udc00',
  '\ue000',
  '0',
  '\ue001',
  '=?utf-8?B?',
  'é',
  'नि',
  '你',
  'שלום',
  '😀',
  '‍',
  ' ',
  '- ',
  '1. ',
  '## ',
] as const;

/** Any text: signs of all of Unicode and, as often, those that break things. Quicker to make than fast-check's own strings of graphemes. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...NASTY),
        fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
        fc.constantFrom(...'abcXYZ 019'),
      ),
      { maxLength },
    )
    .map((parts) => parts.join(''));
