import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import addressesFile from '../../knowledge/addresses.json';
import { sourceEntry } from '../../knowledge/sources';
import { INVITATION_KINDS, LINK_KINDS } from '../kinds';
import { DAMAGED, DOUBTFUL, IN_TEXT, INVALID, type LinkExample, VALID } from '../testing/link-examples';
import { adviseLink, classifyLink, LINK_REASONS } from '.';

const ADDRESSES: Readonly<Record<string, readonly { example: string }[]>> = addressesFile.addresses;

const outcome = ({ verdict, kind }: { verdict: string; kind: string | null }) => ({ verdict, kind });
const ids = (text: string, context?: LinkExample['context']) => classifyLink(text, context).reasons.map(({ id }) => id);

describe('links', () => {
  test.each(VALID)('%s is valid, and comes back byte for byte', (_, link, kind) => {
    const check = classifyLink(link);
    expect({ ...outcome(check), link: check.link, why: check.reasons.filter(({ verdict }) => verdict !== 'valid') }).toEqual({
      verdict: 'valid',
      kind,
      link,
      why: [],
    });
  });

  test.each([...DOUBTFUL, ...IN_TEXT, ...INVALID].map((example) => [example.name, example] as const))('%s', (_, example) => {
    const check = classifyLink(example.text, example.context);
    expect({ ...outcome(check), reasons: check.reasons.map(({ id }) => id) }).toMatchObject({
      verdict: example.verdict,
      kind: example.kind,
    });
    expect(check.reasons.map(({ id }) => id)).toEqual(expect.arrayContaining([...example.says]));
  });

  test.each(DAMAGED.map((example) => [example.name, example] as const))('damaged: %s', (_, example) => {
    const check = classifyLink(example.text, example.context);
    expect(outcome(check)).toEqual({ verdict: example.verdict, kind: example.kind });
    expect(check.reasons.map(({ id }) => id)).toEqual(expect.arrayContaining([...example.says]));
    expect(check.repaired).toBe(example.was);
  });

  it('are more than eighty, of every verdict', () => {
    expect(VALID.length + DOUBTFUL.length + IN_TEXT.length + DAMAGED.length + INVALID.length).toBeGreaterThan(150);
  });

  it('every finding there is, is found in an example, and cites a page that exists', () => {
    const seen = new Set([...DOUBTFUL, ...IN_TEXT, ...INVALID, ...DAMAGED].flatMap(({ text, context }) => ids(text, context)));
    for (const [, link] of VALID) for (const id of ids(link)) seen.add(id);
    seen.add(ids(`https://admin.microsoft.com/${'a'.repeat(5_000)}`)[0]!);
    expect(Object.keys(LINK_REASONS).filter((id) => !seen.has(id))).toEqual([]);
    expect(Object.values(LINK_REASONS).flatMap(({ sources }) => sources.filter((id) => !sourceEntry(id)))).toEqual([]);
  });

  it('have kinds and invitations of the one list, and carry an invitation as that list says', () => {
    for (const text of [...VALID.map(([, link]) => link), ...[...DOUBTFUL, ...INVALID].map(({ text }) => text)]) {
      const { kind, invitation } = classifyLink(text);
      if (kind) expect(LINK_KINDS.map(({ id }) => id)).toContain(kind);
      if (!invitation || !kind) continue;
      const entry = INVITATION_KINDS.find(({ id }) => id === invitation)!;
      expect([...entry.links, ...entry.legacyLinks], `${invitation}: ${kind}`).toContain(kind);
    }
  });

  it('agree with the addresses of pages: the example of a page that is sent is a link of that page', () => {
    const pages = [...new Set(LINK_KINDS.map(({ page }) => page))].filter((page) => /^(customer|partnership)\./.test(page));
    const examples = pages.flatMap((page) => (ADDRESSES[page] ?? []).map(({ example }) => ({ page, example })));
    expect(examples.length).toBeGreaterThan(10);
    for (const { page, example } of examples) {
      const { kind } = classifyLink(example);
      expect(LINK_KINDS.find(({ id }) => id === kind)?.page, example).toBe(page);
    }
  });

  it('every kind of link that an invitation has is recognised in an example', () => {
    const seen = new Set([...VALID.map(([, , kind]) => kind), ...[...DOUBTFUL, ...INVALID].map(({ kind }) => kind)]);
    expect(LINK_KINDS.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });
});

const valid = fc.constantFrom(...VALID.map(([, link]) => link));
const HOST_END = (link: string) => link.indexOf('/', 8);

describe('whatever is pasted', { timeout: 30_000 }, () => {
  it('never throws, and never changes what it found', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'https://',
        'admin.microsoft.com',
        '&amp;',
        '=\r\n',
        '%',
        '\\',
        '#/partners/',
        '?invType=',
        '\u200b',
        ...VALID.map(([, link]) => link),
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const check = classifyLink(text, { tenants: [text], recipient: 'customer' });
        adviseLink(check);
        if (!check.wrapper && check.link !== text.trim()) expect(text.slice(check.start, check.end)).toBe(check.link);
      }),
      { numRuns: 300 },
    );
  });

  it('a sound link stays sound and byte for byte between blanks, quotes and brackets', () => {
    const around = fc.constantFrom('', ' ', '\n', '\r\n\t', '\u00a0', '(', '[', '<', '"', '“', '«', '（', '「');
    const behind = fc.constantFrom('', ' ', '\n', '\t\r\n', '\u00a0', ')', ']', '>', '"', '”', '»', '）', '」', '}');
    fc.assert(
      fc.property(around, valid, behind, (before, link, after) => {
        const check = classifyLink(before + link + after);
        expect([check.verdict, check.link]).toEqual(['valid', link]);
      }),
    );
  });

  it('a link with another sign in its host is never valid', () => {
    const sign = fc.oneof(
      fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCDEMOSTZ0123456789.-_@:/\\?#%~!$&'()*+,;=[] \n\t"),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    const change = fc.constantFrom('put', 'drop', 'exchange');
    fc.assert(
      fc.property(valid, fc.nat(), sign, change, (link, n, other, how) => {
        const at = 8 + (n % (HOST_END(link) - 8));
        const changed = link.slice(0, at) + (how === 'drop' ? '' : other) + link.slice(how === 'put' ? at : at + 1);
        // Host names have no case (RFC 3986, 6.2.2.1).
        fc.pre(changed.toLowerCase() !== link.toLowerCase());
        expect(classifyLink(changed).verdict, changed).not.toBe('valid');
      }),
      { numRuns: 1_500 },
    );
  });

  it('a link that lost its end is never valid', () => {
    const personal = fc.constantFrom(
      ...VALID.filter(([, link]) => /invitation|relationshiprequest/.test(link)).map(([, link]) => link.replace(/\/$/, '')),
    );
    fc.assert(
      fc.property(personal, fc.nat(), (link, n) => {
        const cut = link.slice(0, 9 + (n % (link.length - 9)));
        expect(classifyLink(cut).verdict, cut).not.toBe('valid');
      }),
      { numRuns: 500 },
    );
  });

  it('a megabyte of anything is answered at once', () => {
    for (const text of [
      'a'.repeat(1_000_000),
      'https://'.repeat(125_000),
      '['.repeat(1_000_000),
      'admin.microsoft.com/'.repeat(50_000),
      `https://${'a.'.repeat(500_000)}`,
    ]) {
      const before = performance.now();
      expect(classifyLink(text).verdict).toBe('invalid');
      expect(performance.now() - before).toBeLessThan(2_000);
    }
  });
});
