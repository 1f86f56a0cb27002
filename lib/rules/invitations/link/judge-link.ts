import { CLOUD_HOST, GOVERNMENT, judgeHost } from './hosts';
import type { Shape } from './judge-query';
import { shapeOf } from './judge-shape';
import { takeApart } from './parse';
import { type Found, found, worst } from './reasons';
import type { JudgedLink } from './types';

/** What a link is worth by itself. */
export type Judged = Omit<JudgedLink, 'link' | 'start' | 'end' | 'wrapper' | 'repaired'>;

/** Longest link that is looked at. The longest of the known forms has some 260 characters. */
const LONGEST = 4_096;

/** Services that hide where a link leads. */
const SHORTENERS = /(?:^|\.)(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|rb\.gy|cutt\.ly|lnkd\.in|t\.ly|shorturl\.at|rebrand\.ly)$/;

/** Mail filters of other makers that rewrite links. Public tools that undo them name these hosts; not all of their forms can be undone here. */
const FILTERS = /^urldefense\.(?:proofpoint\.com|com|us)$|(?:^|\.)mimecast(?:protect)?\.com$/;

/** Words that only links of invitations carry. */
const HINT = /invType=|partner-invitation|granularAdminRelationships|relationshiprequest|partnersignup|partners\/invitation/i;

/** Paths of invitations; a link that ends within one is cut off. */
const PATHS = ['/adminportal/home', '/partner/partnersignup.aspx', '/manage/partner-invitation'];

/** Does it end before anything was asked for? A query that has begun with an invitation's first word counts. */
const isCut = (path: string, raw: string): boolean =>
  (path.length > 3 && raw.endsWith(path) && PATHS.some((whole) => whole.startsWith(path.toLowerCase()))) ||
  (PATHS.includes(path.toLowerCase()) && /\?(?:i|in|inv|invt|invty|invtyp|invtype|t|ty|typ|type)$/i.test(raw)) ||
  /\/partners\/invitation\/granular[a-z]*$/i.test(raw);

const nothing = (reasons: Found[]): Judged => ({ verdict: worst(reasons), era: 'none', kind: null, invitation: null, parts: {}, reasons });

function elsewhere(shape: Shape | null, tricks: Found[], raw: string, authority: string): Judged {
  // A place of Microsoft's own is the wrong one, never a trap: a wrapping that was not taken off, the sign-in that leads back.
  if (tricks.some(({ id }) => id === 'otherHost')) return { ...nothing(tricks), ...(shape?.invitation && { parts: shape.parts }) };
  if (shape?.invitation) return { ...nothing(tricks), imitates: shape.kind ?? undefined, parts: shape.parts };
  if (FILTERS.test(authority.toLowerCase())) return nothing([...tricks, found('filtered')]);
  const foreign = tricks.some(({ id }) => id === 'foreign');
  if (SHORTENERS.test(authority.toLowerCase()) || (foreign && /^aka\.ms$/i.test(authority)))
    return nothing([...tricks, found('shortener')]);
  if (foreign && /https?(?:%3a|:|-3A)/i.test(raw.slice(8)) && HINT.test(raw)) return nothing([...tricks, found('wrappedElsewhere')]);
  return HINT.test(raw) ? { ...nothing(tricks), imitates: 'reseller' } : nothing(tricks);
}

/**
 * One link → what it is, what it says, and everything that speaks for and against it. Nothing is repaired here. Every address is
 * compared by its bytes: what a browser would quietly put right is no invitation as the portal makes it.
 */
export function judgeLink(raw: string): Judged {
  if (raw.length > LONGEST) return nothing([found('tooLong')]);
  const taken = takeApart(raw);
  if (!taken) return nothing([found('noScheme')]);
  const { host, tricks } = judgeHost(taken);
  const shape = shapeOf(taken, host);
  if (host === undefined) return elsewhere(shape, tricks, raw, taken.authority);
  const cloud = GOVERNMENT[host];
  if (!shape) {
    const why = isCut(taken.path, raw) ? 'truncated' : HINT.test(raw) ? 'wrongPath' : 'notInvitation';
    return { ...nothing([...tricks, found(why)]), ...(cloud && { cloud }) };
  }
  const unseen = host === CLOUD_HOST && shape.invitation && shape.kind !== 'gdap' ? [found('unseenHost')] : [];
  const reasons = [...tricks, ...(cloud && shape.invitation ? [found('government')] : []), ...unseen, ...shape.reasons];
  return {
    verdict: worst(reasons),
    era: cloud && shape.invitation ? 'government' : shape.era,
    kind: shape.kind,
    invitation: shape.invitation,
    ...(cloud && { cloud }),
    parts: shape.parts,
    reasons,
  };
}

/** Is it made to be taken for an invitation? */
export const isImitation = ({ imitates, reasons }: Pick<Judged, 'imitates' | 'reasons'>): boolean =>
  imitates !== undefined || reasons.some(({ id }) => ['homoglyph', 'punycode', 'subdomain', 'lookAlike'].includes(id));
