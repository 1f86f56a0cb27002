import type { FactValue } from '../../rules/facts';
import type { Clue } from '../../rules/observation';
import { dayIn } from '../read/dates';
import { guidIn } from '../read/grid';
import { type Hit, labelIn, labelsOf } from '../read/labels';
import type { Line } from '../read/look';
import { bare, normalise } from '../read/normalise';
import { withoutParts } from '../read/parts';
import { type El, find } from '../read/tree';
import { labelAt, textAfter } from '../read/value';
import { type Context, isSure, put } from './context';

export type Status = FactValue<'relationship.status'>;

/** Status words as listed for delegatedAdminRelationship in Microsoft Graph; the portal shows them in words. */
const STATUS: Readonly<Record<string, Status>> = {
  'v.created': 'created',
  'v.approvalPending': 'approval-pending',
  'v.approved': 'approved',
  'v.activating': 'activating',
  'v.active': 'active',
  'v.expiring': 'expiring',
  'v.expired': 'expired',
  'v.terminationRequested': 'termination-requested',
  'v.terminating': 'terminating',
  'v.terminated': 'terminated',
};

/** The status a text is, and nothing else; `null` where it is none, or a wording that is not to be trusted here. */
export function statusIn(context: Context, text: string): Status | null {
  const hits = labelsOf(context.map, text).filter((h) => h.key in STATUS);
  const found = new Set(hits.map((h: Hit) => STATUS[h.key]!));
  return found.size === 1 && isSure(context, true, ...hits) ? [...found][0]! : null;
}

/** Does a switch, a box or a word say yes or no? What can be switched counts on the first look of a visit only: later it may be a change. */
export function yesOrNo({ sight, map }: Context, el: El | undefined, text: string): boolean | null {
  const box =
    el && find(el, (e) => 'aria-checked' in e.a || 'ticked' in e.a || (/^he-(switch|toggle|checkbox)$/.test(e.tag) && 'checked' in e.a));
  if (box) {
    const { 'aria-checked': said, ticked, checked } = box.a;
    const state = said ?? (ticked === undefined ? (checked === 'false' ? 'false' : 'true') : ticked === '1' ? 'true' : 'false');
    return sight.first && /^(true|false)$/.test(state) ? state === 'true' : null;
  }
  const yes = !!labelIn(map, text, 'v.yes');
  return yes === !!labelIn(map, text, 'v.no') ? null : yes;
}

/** What a page says of one admin relationship. Texts as they stand there. */
export interface Said {
  name: string;
  status: string;
  start: string;
  end: string;
  autoExtend: boolean | null;
}

/** The lines of a customer's page without the parts about a provider or a reseller, which have ids and names of their own. */
export const customersOwn = ({ lines }: Context): Line[] =>
  withoutParts(lines, ['col.provider', 'page.indirectProviders.list', 'col.reseller', 'word.reseller', 'page.indirectResellers.list']);

/** Does the page show a tenant id that is not the customer's of its address? Then one of the two has not followed yet. */
export function isElsewhere(context: Context, tenant: string): boolean {
  const lines = customersOwn(context);
  return labelAt(lines, 'col.microsoftId').some((at) => {
    const shown = guidIn(textAfter(lines, at) ?? '');
    return shown !== undefined && shown !== tenant;
  });
}

/** Subject id of an admin relationship: its own, else its name, unique among all of a partner (Microsoft Graph), under its customer's tenant id. */
export const relationshipId = (tenant: string, name: string, own?: string): string =>
  (own ?? `${tenant}:${normalise(name)}`).toLowerCase().slice(0, 200);

/** Adds what is said of one admin relationship. “Invalid Date”, which the portal shows before it begins, is no day. */
export function putRelationship(context: Context, tenant: string, id: string, said: Said, clues: Clue[]): void {
  const { lang } = context.page;
  const subject = { kind: 'relationship' as const, id };
  put(context, 'relationship.customer', tenant, clues, subject);
  if (bare(said.name)) put(context, 'relationship.name', said.name.slice(0, 400), clues, subject);
  const status = statusIn(context, said.status);
  if (status) put(context, 'relationship.status', status, clues, subject);
  const [start, end] = [dayIn(said.start, lang), dayIn(said.end, lang)];
  if (start) put(context, 'relationship.startsOn', start, clues, subject);
  if (end) put(context, 'relationship.endsOn', end, clues, subject);
  if (said.autoExtend !== null) put(context, 'relationship.autoExtend', said.autoExtend, clues, subject);
}
