import type { Facts } from './assessment';
import { type FactKey, type FactValue, factDef } from './facts';
import { fold } from './fold';
import type { Source, StoredObservation, Subject } from './observation';

/** Account id of the sample; no real account can have it, for those are GUIDs, numbers or made by the journal. */
export const SAMPLE_ACCOUNT = 'sample';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const seenOn = (page: string, tab?: string): Source => ({ kind: 'portal', page, path: '', ...(tab && { tab }), clues: [] });
const legalInfo = seenOn('account.legalInfo', 'reseller');
const partnerTab = seenOn('account.legalInfo', 'partner');
const users = seenOn('account.users', 'users');
const identifiers = seenOn('account.identifiers');

type Row = readonly [fact: FactKey, value: FactValue, source: Source, daysAgo: number, id?: string];

/** A made-up company in the middle of its verification. All names end in `.example`. */
const ROWS: readonly Row[] = [
  ['account.name', 'Contoso Sample GmbH', legalInfo, 3],
  ['account.country', 'DE', legalInfo, 3],
  ['portal.signedIn', true, seenOn('home'), 3],
  ['me.user', 'ada@contoso.example', users, 1],
  ['user.roles', ['global-admin'], users, 1, 'ada@contoso.example'],
  ['enrolment.submitted', true, seenOn('enrol.form'), 2],
  ['legal.companyName', 'Contoso Sample GmbH', legalInfo, 2],
  ['legal.address', 'Musterstraße 1, 10115 Berlin', legalInfo, 2],
  ['legal.primaryContactEmail', 'ada@contoso.example', legalInfo, 2],
  ['legal.supportContact', 'present', legalInfo, 2],
  ['legal.securityContact', 'absent', legalInfo, 2],
  ['programme.maicpp', 'active', partnerTab, 3],
  ['programme.reseller', 'pending-qualification', legalInfo, 2],
  ['verification.status', 'pending', legalInfo, 2],
  ['verification.step.started', 'done', legalInfo, 2],
  ['verification.step.email', 'done', legalInfo, 2],
  ['verification.step.employment', 'current', legalInfo, 1],
  ['partnerId.associated', '1234567', identifiers, 1],
  ['location.type', 'location', identifiers, 1, '1234567'],
  ['location.country', 'DE', identifiers, 1, '1234567'],
];

/**
 * Facts of a made-up account, for the first-run tour. Built in memory from `now` (ms UTC) so that its clocks run; they
 * are to be shown as a sample, and nothing of them may reach the journal.
 */
export function sample(now: number): Facts {
  const observations = ROWS.map(([fact, value, source, daysAgo, id], seq): StoredObservation => {
    const kind = factDef(fact).subject;
    const subject: Subject | undefined = kind && id !== undefined ? { kind, id } : undefined;
    return {
      account: SAMPLE_ACCOUNT,
      fact,
      ...(subject && { subject }),
      value,
      seenAt: now - daysAgo * DAY,
      lastSeenAt: now - HOUR,
      source,
      seq,
    };
  });
  return fold(SAMPLE_ACCOUNT, observations);
}
