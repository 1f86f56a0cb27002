import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import addresses from './addresses.json';
import { patternProblem } from './pattern';

describe('the pattern of an address', () => {
  it('may be any that is shipped', () => {
    const problems = addresses.addresses.map(([id, pattern]) => [id, patternProblem(pattern!)]).filter(([, problem]) => problem);
    expect(problems).toEqual([]);
  });

  it.each([
    ['(a+)+', 'pattern.repeat'],
    ['a+', 'pattern.repeat'],
    ['(ab)*', 'pattern.repeat'],
    ['(.+)+x', 'pattern.repeat'],
    ['(.+){9}', 'pattern.repeat'],
    ['.+?', 'pattern.repeat'],
    ['a??', 'pattern.repeat'],
    ['.+a.+', 'pattern.repeat'],
    ['[^/]+a[^/]+', 'pattern.repeat'],
    ['a{2,9}', 'pattern.repeat'],
    [`${'a?'.repeat(9)}${'a'.repeat(9)}`, 'pattern.ways'],
    ['(a|a)'.repeat(12), 'pattern.ways'],
    ['((((a|b|c)(d|e|f))?g)?(h|i))?', null],
    ['(a|b', 'pattern.form'],
    ['a)', 'pattern.form'],
    ['(?<x>a)(?<x>b)', 'pattern.form'],
    ['(?=a)b', 'pattern.sign'],
    ['(?<!a)b', 'pattern.sign'],
    ['\\1', 'pattern.sign'],
    ['[a-z]+', 'pattern.sign'],
    ['^a$', 'pattern.sign'],
    ['a b', 'pattern.sign'],
    ['a'.repeat(201), 'pattern.long'],
    ['customers/(?<tenantId>@)/[^/]+/(x|y)?', null],
    ['', null],
  ])('%s: %s', (pattern, problem) => expect(patternProblem(pattern)).toBe(problem));

  it('that is accepted is quick on the longest addresses, whatever it is made of', () => {
    const piece = fc.constantFrom('a', 'a?', '(a|aa)', '(a|b)?', '.+', '[^/]+', '/', '(a(a|a)?)?', '.*', '(?:a?a?)', '(.+|a)', '@');
    const worst = ['a'.repeat(2000), `${'a'.repeat(1000)}/${'a'.repeat(1000)}!`, '/'.repeat(2000)];
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const pattern = pieces.join('');
        if (patternProblem(pattern)) return;
        const regex = new RegExp(`^(?:${pattern.replaceAll('@', '[0-9a-f]{8}')})$`, 'i');
        const from = performance.now();
        for (const text of worst) regex.test(text);
        // A pattern that backtracks without bounds would not end at all; the bound leaves a busy machine its time.
        expect(performance.now() - from, pattern).toBeLessThan(1000);
      }),
      { numRuns: 300 },
    );
  });
});
