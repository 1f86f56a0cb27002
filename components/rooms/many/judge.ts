import type { MailingRow, WorkingDraft } from '../../../lib/messages/protocol';
import { nameKey } from '../../../lib/rules/distributors/texts';
import type { LinkContext } from '../../../lib/rules/invitations/link';
import type { FindEarlier } from '../../../lib/rules/invitations/log/earlier';
import { isOwn } from '../../../lib/rules/invitations/many/fields';
import { languageIn } from '../../../lib/rules/invitations/many/row';
import type { DraftFinding } from '../../../lib/rules/invitations/templates/check-draft';
import { earlierOf } from '../draft/earlier-of';
import type { Known } from '../draft/known';
import { type Prepared, prepare } from '../draft/prepare';
import { rowDraft } from './row-draft';

/** What only a list can have wrong. Words: `many.row.<id>`. */
export type RowCode = 'lang' | 'otherLang' | 'linkTwice' | 'twice' | 'earlier' | 'earlierOther';

/** Which of them stop a mail. */
export const ROW_WEIGHT: Readonly<Record<RowCode, 'block' | 'doubt'>> = {
  lang: 'block',
  otherLang: 'doubt',
  linkTwice: 'block',
  twice: 'doubt',
  earlier: 'doubt',
  earlierOther: 'doubt',
};

/** A row with its mail and what speaks against it. */
export interface Judged {
  n: number;
  line: number;
  /** Who it is for, as the row says it. */
  name: string;
  is: 'ready' | 'doubt' | 'blocked';
  codes: readonly RowCode[];
  findings: readonly DraftFinding[];
  draft: WorkingDraft;
  prepared: Prepared;
}

/**
 * Judges the rows of a list one after the other, in their order: whoever comes twice is found the second time. Begin anew for each pass.
 * `shared.own`: a template of one's own, which has one language. `earlier`: finds who has an invitation already that waits for an answer.
 */
export function makeJudge(
  shared: WorkingDraft,
  { known, context, now, earlier }: { known: Known; context: LinkContext | null; now: number; earlier?: FindEarlier },
): (row: MailingRow) => Judged {
  const recipients = new Set<string>();
  const links = new Set<string>();
  /** Was it there before? Remembers it. */
  const again = (seen: Set<string>, key: string) => {
    const was = seen.has(key);
    seen.add(key);
    return was;
  };
  const { kind } = prepare(shared, known, context, now);
  const onceOnly = kind.required.includes('link') && isOwn(kind, 'link');
  return ({ n, line, values }) => {
    const draft = rowDraft(shared, kind, values);
    const prepared = prepare(draft, known, context, now);
    const codes: RowCode[] = [];
    const asked = values.lang === undefined ? undefined : languageIn(values.lang);
    if (values.lang !== undefined && asked === undefined) codes.push('lang');
    else if (asked !== undefined && asked !== draft.lang) codes.push('otherLang');
    const { link, findings, blocked } = prepared.check;
    if (onceOnly && link !== undefined && again(links, link)) codes.push('linkTwice');
    const who = values.to?.toLowerCase() || values.domain?.toLowerCase() || nameKey(values.recipientCompany ?? values.recipientName ?? '');
    if (who !== '' && again(recipients, who)) codes.push('twice');
    const before = earlier && earlierOf(earlier, draft, prepared);
    if (before) codes.push(before.same ? 'earlier' : 'earlierOther');
    const stopped = blocked || codes.some((code) => ROW_WEIGHT[code] === 'block');
    const doubtful = codes.length > 0 || findings.some(({ weight }) => weight === 'doubt');
    const name = values.recipientCompany ?? values.recipientName ?? values.signInName ?? values.domain ?? values.to ?? '';
    return { n, line, name, is: stopped ? 'blocked' : doubtful ? 'doubt' : 'ready', codes, findings, draft, prepared };
  };
}
