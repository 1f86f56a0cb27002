import { describe, expect, it } from 'vitest';
import { classifyLink } from './index';
import type { Judged } from './testing/made-up';
import { MALICIOUS } from './testing/malicious';
import { WRONG } from './testing/refused';
import { SENDABLE } from './testing/verdicts';

const rows = (groups: Judged) =>
  Object.entries(groups).flatMap(([verdict, list]) => list.map(([what, text, expected = {}]) => ({ verdict, what, text, expected })));

/** The verdicts were written down by hand from what is public, before the grammar was asked. */
describe.each([
  ['to be sent', SENDABLE],
  ['not to be sent', WRONG],
  ['made to deceive', MALICIOUS],
])('links a careful reader judged: %s', (_, groups) => {
  it.each(rows(groups))('$verdict: $what', ({ text, verdict, expected }) => {
    const { context, invitation, link, repaired, why } = expected;
    const check = classifyLink(text, context);
    const ids = check.reasons.map(({ id }) => id);
    expect(`${check.verdict}${check.verdict === verdict ? '' : ` (${ids})`}`).toBe(verdict);
    if (invitation !== undefined) expect(check.invitation).toBe(invitation);
    if (verdict === 'valid' || link) expect(check.link).toBe(link ?? text);
    if (repaired) expect(check.repaired).toBe(repaired);
    if (why)
      expect(
        why.some((id) => ids.includes(id)),
        `${ids}`,
      ).toBe(true);
  });
});
