import type { Spoken } from '../../regions/types';
import { adviseLink, classifyLink, type LinkCheck, type LinkContext } from '../link';
import { checkRequest, type RequestFinding } from '../planner/check-request';
import limits from '../planner/limits.json';
import { isMailAddress } from './address';
import { checkCloud, checkDistributor, checkRegions } from './check-parties';
import { chosenKind, fieldsOf, type MailChoice } from './kinds';
import { type KnownRelationship, namesOfOthers } from './own-name';
import { FIELD_FORMS, type FieldName, type Fields } from './types';
import { isPlainLink } from './values';

/** Longest value of a text field, in characters: far more than any name. */
export const LONGEST_VALUE = 200;

/**
 * Something about a draft. `block`: it may not leave like this; `doubt`: look again; `note`: know it. Words: `draft.finding.<id>`, of the
 * admin request `planner.finding.<id>`, of a link (`link` holds the id) `links.reason.<link>`.
 */
export interface DraftFinding {
  id: string;
  weight: 'block' | 'doubt' | 'note';
  field: FieldName | 'to';
  params?: Record<string, string | number>;
  /** Id of a finding of the link grammar. */
  link?: string;
  /** The finding is one of the planner's. */
  planner?: true;
  sources: readonly string[];
}

/** What is checked: the mail, its fields as typed, whom it goes to, and what is known. */
export interface DraftInput {
  choice: MailChoice;
  fields: Fields;
  /** What was pasted as link: any text. */
  pasted: string;
  /** Address of the recipient; empty is allowed. */
  to: string;
  /** ISO day. */
  today: string;
  context?: LinkContext;
  /** Admin relationships that the account knows. */
  relationships?: readonly KnownRelationship[];
  /** Tenant id of the customer. */
  customer?: string;
  /** Rules about regions by which sender and recipient do not fit. */
  misfits?: readonly Spoken[];
  /** Distributors that the account knows, by tenant id. */
  distributors?: readonly { id: string; name: string }[];
}

/** A checked draft. `link`: what may be written into the mail, byte for byte; nothing where it may not. */
export interface DraftCheck {
  findings: readonly DraftFinding[];
  blocked: boolean;
  link: string | undefined;
  check: LinkCheck | null;
}

/** A finding as a check says it; what has no source of its own has none. */
export type Said = Omit<DraftFinding, 'sources'> & { sources?: readonly string[] };

const isEmpty = (value: Fields[FieldName]) =>
  value === undefined || value === '' || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text;

const DAYS = 86_400_000;
const daysFrom = (today: string, day: string) => Math.round((Date.parse(day) - Date.parse(today)) / DAYS);

/** A date to answer by lies ahead; one after the day a request lapses helps nobody. */
function checkDay(field: FieldName, day: string, { today, choice }: DraftInput): Said[] {
  if (!isDay(day)) return [{ id: 'dayMalformed', weight: 'block', field }];
  const days = daysFrom(today, day);
  if (field === 'sentOn') return days > 0 ? [{ id: 'sentAhead', weight: 'block', field }] : [];
  if (days < 0) return [{ id: field === 'deadline' ? 'deadlinePast' : 'endPast', weight: 'block', field }];
  if (field !== 'deadline') return days === 0 ? [{ id: 'endToday', weight: 'doubt', field }] : [];
  if (days === 0) return [{ id: 'deadlineToday', weight: 'doubt', field }];
  const { lapsesAfter, sources } = limits.request;
  if (chosenKind(choice).invitation === 'customer-gdap' && days > lapsesAfter)
    return [{ id: 'deadlineAfterLapse', weight: 'doubt', field, params: { days: lapsesAfter }, sources }];
  return days > 365 ? [{ id: 'deadlineFar', weight: 'doubt', field }] : [];
}

function checkField(field: FieldName, input: DraftInput): Said[] {
  const value = input.fields[field];
  if (isEmpty(value)) return [];
  const text = String(value);
  switch (FIELD_FORMS[field]) {
    case 'day':
      return checkDay(field, text, input);
    case 'email':
      return isMailAddress(text.trim()) ? [] : [{ id: 'emailMalformed', weight: 'block', field }];
    case 'text': {
      // The name of an admin relationship has a limit of its own.
      if (field === 'relationshipName' && chosenKind(input.choice).required.includes('days')) return [];
      const said: Said[] = [];
      if ([...text].length > LONGEST_VALUE) said.push({ id: 'tooLong', weight: 'block', field, params: { longest: LONGEST_VALUE } });
      if (/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(text)) said.push({ id: 'hiddenSigns', weight: 'doubt', field });
      if (/https?:|www\.|\{\{/i.test(text)) said.push({ id: 'linkInName', weight: 'doubt', field });
      return said;
    }
    default:
      return [];
  }
}

/** Findings of the link grammar that say the link may not go out at all, though it is a sound one. */
const NOT_THIS = new Set([
  'wrongKind',
  'wantsDistributor',
  'resellerBecomesCustomer',
  'customerCannot',
  'distributorsInvite',
  'notForColleagues',
  'nothingToAccept',
  'notOurs',
  'otherPartner',
  'distributorsOwn',
  'swapped',
  'masked',
  'alsoImitation',
  'several',
  'lapsed',
]);

function checkLink(input: DraftInput): { said: Said[]; link?: string; check: LinkCheck | null } {
  const kind = chosenKind(input.choice);
  if (!kind.required.includes('link')) return { said: [], check: null };
  if (input.pasted.trim() === '') return { said: [{ id: 'linkMissing', weight: 'block', field: 'link' }], check: null };
  const context: LinkContext = {
    ...input.context,
    recipient: kind.recipient,
    ...(kind.invitation && { wants: kind.invitation }),
    ...(input.fields.government === true && { cloud: 'us-government' as const }),
  };
  const check = classifyLink(input.pasted, context);
  const { whose } = adviseLink(check, context);
  // Only the fixed address of a kind may be what the grammar calls no invitation.
  const fits = check.invitation === kind.invitation || check.link === kind.fixedLink;
  const stops = check.verdict === 'invalid' || !fits;
  // A link of a distributor's own is what a distributor sends; whose it is, is known only once the account was seen.
  const said: Said[] = check.reasons
    .filter(({ id, verdict }) => verdict !== 'valid' || id === 'accountUnknown')
    .map(({ id, verdict, params, sources }) => ({
      id: 'link',
      link: id,
      weight: verdict === 'invalid' || NOT_THIS.has(id) ? 'block' : 'doubt',
      field: 'link',
      ...(params && { params }),
      sources,
    }));
  if (kind.invitation === 'reseller-partnership' && whose !== 'mine' && !stops)
    said.push({
      id: whose === 'unknown' ? 'partnershipUnknown' : 'partnershipTheirs',
      weight: whose === 'unknown' ? 'doubt' : 'block',
      field: 'link',
    });
  if (stops && !said.some(({ weight }) => weight === 'block'))
    said.push({ id: fits ? 'linkNot' : 'linkOther', weight: 'block', field: 'link' });
  if (!isPlainLink(check.link) && !said.some(({ weight }) => weight === 'block'))
    said.push({ id: 'linkNot', weight: 'block', field: 'link' });
  const blocked = said.some(({ weight }) => weight === 'block');
  return { said, check, ...(!blocked && { link: check.link }) };
}

const PLANNER_WEIGHT = { fail: 'block', warn: 'doubt', info: 'note' } as const;

/** The admin request that a mail is about: what the portal would not take may not be promised either. Empty fields are named once, as missing. */
function checkAdmin({ choice, fields, relationships = [], customer, context }: DraftInput, check: LinkCheck | null): Said[] {
  if (!chosenKind(choice).required.includes('days')) return [];
  const found: RequestFinding[] = checkRequest(
    {
      name: String(fields.relationshipName ?? ''),
      days: isEmpty(fields.days) ? Number.NaN : Number(fields.days),
      roles: Array.isArray(fields.roles) ? fields.roles : [],
      autoExtend: fields.autoExtend === true,
    },
    { usedNames: namesOfOthers(relationships, check?.parts.relationship, customer), indirectReseller: !context?.isDistributor },
  );
  return found
    .filter(({ id }) => id !== 'nameMissing' && id !== 'rolesNone' && !(id === 'daysMissing' && isEmpty(fields.days)))
    .map(({ id, verdict, field, params, sources }) => ({
      id,
      planner: true,
      weight: PLANNER_WEIGHT[verdict],
      field: field === 'name' ? 'relationshipName' : field,
      ...(params && { params }),
      sources,
    }));
}

const RANK = { block: 0, doubt: 1, note: 2 } as const;

/** Everything that speaks against sending a draft, the worst first. */
export function checkDraft(input: DraftInput): DraftCheck {
  const kind = chosenKind(input.choice);
  const { said, link, check } = checkLink(input);
  const missing = kind.required
    .filter((field) => field !== 'link' && isEmpty(input.fields[field]))
    .map((field): Said => ({ id: 'missing', weight: 'block', field, params: { field: `@draft.field.${field}` } }));
  const to: Said[] =
    input.to.trim() !== '' && !isMailAddress(input.to.trim()) ? [{ id: 'emailMalformed', weight: 'block', field: 'to' }] : [];
  const noContact: Said[] =
    isEmpty(input.fields.senderPhone) && isEmpty(input.fields.senderEmail)
      ? [{ id: 'noContact', weight: 'doubt', field: 'senderPhone' }]
      : [];
  const all = [
    ...missing,
    ...said,
    ...to,
    ...fieldsOf(kind).flatMap((field) => checkField(field, input)),
    ...checkAdmin(input, check),
    ...checkDistributor(input, check),
    ...checkCloud(input, check),
    ...checkRegions(input),
    ...noContact,
  ];
  const findings = all.map((one): DraftFinding => ({ ...one, sources: one.sources ?? [] })).sort((a, b) => RANK[a.weight] - RANK[b.weight]);
  return { findings, blocked: findings.some(({ weight }) => weight === 'block'), link, check };
}
