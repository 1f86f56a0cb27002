/** The forms of what messages carry, checked with zod on arrival. */
import { z } from 'zod';
import { LIMITS, TOPICS } from '../rules/distributors/types';
import { FACTS, type FactKey, SUBJECT_KINDS } from '../rules/facts';
import { OWN_LIMITS } from '../rules/invitations/own/types';
import { FIELD_FORMS, type FieldName, MAIL_FORMS, MAIL_LANGUAGES } from '../rules/invitations/templates/types';
import { subjectFits, valueFits } from '../rules/value-fits';

z.config({ jitless: true });

export const id = z.string().min(1).max(200);
/** An account's id carries at most a name of 200 characters and a domain of 253. */
export const account = z.string().min(3).max(460);
export const factKey = z.enum(Object.keys(FACTS) as [FactKey, ...FactKey[]]);
export const subject = z.object({ kind: z.enum(SUBJECT_KINDS), id });
export const clue = z.object({ by: z.string().max(40), anchor: z.string().max(120), text: z.string().max(80).optional() });
export const params = z.record(z.string().max(60), z.string().max(200));
export const anyValue = z.union([z.string().max(400), z.number().finite(), z.boolean(), z.array(z.string().max(80)).max(60)]);

export const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const fits = (r: { fact: FactKey; value: unknown; subject?: { kind: string } | undefined }) =>
  valueFits(r.fact, r.value) && subjectFits(r.fact, r.subject?.kind);

/** One value of a page, of the form its fact demands. */
export const reading = z
  .object({ fact: factKey, subject: subject.optional(), value: anyValue, clues: z.array(clue).max(12) })
  .refine(fits, 'value or subject does not fit its fact');
export const said = z
  .object({ fact: factKey, subject: subject.optional(), value: anyValue })
  .refine(fits, 'value or subject does not fit its fact');

export const page = z.object({
  id: z.string().max(80),
  state: z.enum(['ready', 'loading', 'notFound', 'noAccess', 'accountPicker', 'signedOut']),
  tab: z.string().max(40).optional(),
  params,
  path: z.string().max(300),
  lang: z.string().max(20),
  clues: z.array(clue).max(20),
  /** False: the page is known and there is nothing on it to read. */
  reads: z.boolean().optional(),
});

export const accountClues = z.object({
  tenantId: z.string().regex(guid).optional(),
  partnerId: z
    .string()
    .regex(/^\d{4,10}$/)
    .optional(),
  name: z.string().trim().min(1).max(200).optional(),
  domain: z
    .string()
    .regex(/^[^\s:@/]{1,253}$/)
    .optional(),
});

export const url = z.string().min(1).max(2000);
/** An invitation that a page has drafted. Its text is never kept; of the rest, what somebody begins to write with. */
export const draft = z.object({
  kind: z.string().max(40),
  link: url,
  links: z.array(z.object({ url, kind: z.string().max(40).optional() })).max(20),
  text: z.string().max(20_000),
  customer: z.string().regex(guid).optional(),
  name: z.string().max(200).optional(),
  durationDays: z.number().int().min(1).max(3650).optional(),
  roles: z.array(z.string().max(120)).max(200).optional(),
  autoExtend: z.boolean().optional(),
});

export const ownId = z.string().regex(/^[\w-]{1,60}$/);
/** A mail as somebody has begun to write it: what the account fills in is not part of it. */
export const workingDraft = z.strictObject({
  /** Ids of `MAIL_KINDS`: the mail, and what a reminder or thank-you is about. */
  mail: z.string().max(40),
  about: z.string().max(40).optional(),
  lang: z.string().max(20),
  form: z.enum(MAIL_FORMS),
  /** A template of one's own that it is written with, which then says what it is about and in which language. */
  own: ownId.optional(),
  /** What was typed, by field. */
  fields: z.partialRecord(
    z.enum(Object.keys(FIELD_FORMS) as [FieldName, ...FieldName[]]),
    z.union([z.string().max(20_000), z.number().finite(), z.boolean(), z.array(z.string().max(80)).max(200)]),
  ),
  /** What was pasted as link. */
  link: z.string().max(20_000).optional(),
  to: z.string().max(400),
  /** The portal drafted the invitation, or the log has one that this follows; for which customer (tenant id), as far as that was said. */
  portal: z
    .strictObject({
      customer: z.string().regex(guid).optional(),
      name: z.string().max(400).optional(),
      domain: z.string().max(400).optional(),
    })
    .optional(),
});
/** What the person wrote for drafts: a template or a set of roles. What a template says is checked where it is used. */
export const ownContent = z.discriminatedUnion('sort', [
  z.strictObject({
    sort: z.literal('mail'),
    name: z.string().trim().min(1).max(OWN_LIMITS.name),
    mail: z.string().max(40),
    about: z.string().max(40).optional(),
    lang: z.enum(MAIL_LANGUAGES),
    subject: z.string().max(OWN_LIMITS.subject),
    body: z.string().max(OWN_LIMITS.body),
  }),
  z.strictObject({
    sort: z.literal('roles'),
    name: z.string().trim().min(1).max(OWN_LIMITS.name),
    roles: z.array(z.string().regex(guid)).min(1).max(OWN_LIMITS.roles).readonly(),
  }),
]);
export const signature = z.string().max(OWN_LIMITS.signature);
/** How somebody who signs mails named themselves. */
export const signer = z.strictObject({
  senderName: z.string().max(400).optional(),
  senderPhone: z.string().max(400).optional(),
  senderEmail: z.string().max(400).optional(),
});
/** What stands in the fields of a form, by name. */
export const formValues = z
  .record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.string().max(20_000))
  .refine((values) => Object.keys(values).length <= 100, 'too many fields');
/** How often something was kept. */
export const rev = z.number().int().nonnegative();
export const draftId = z.string().regex(/^[\w:.-]{1,100}$/);

export const portalForm = z.object({
  kind: z.enum(['enrolment', 'location', 'profile', 'customer']),
  fields: z
    .array(z.object({ key: z.string().max(60).optional(), label: z.string().max(80), filled: z.boolean(), required: z.boolean() }))
    .max(100),
});
export const pageNote = z.enum(['passwordOnce', 'cutShort']);

/** Rows of a list that one look may hold: more than an outline has room for, and few enough to be kept in one transaction. */
export const MOST_ROWS = 25_000;

/**
 * What the worker makes of a look. It never travels: the worker checks its own readers by it. The readings are checked
 * one by one (`reading`), so that a misread one does not take the others with it.
 */
export const pageReading = z.object({
  page,
  account: accountClues,
  readings: z.array(z.unknown()).max(5 * MOST_ROWS),
  lists: z.array(z.object({ kind: subject.shape.kind, whole: z.boolean(), ids: z.array(id).max(MOST_ROWS) })).max(10),
  drafts: z.array(draft).max(5).optional(),
  form: portalForm.optional(),
  notes: z.array(pageNote).max(5).optional(),
});

/** Where the launcher stands on a page, as the person put it. `x`, `y`: share of the free window, 0 to 1. */
export const placement = z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1), hidden: z.boolean() });

export const settings = z.object({
  /** `auto`: the browser's language. */
  language: z.enum(['auto', 'en', 'de', 'zh-CN', 'hi']),
  theme: z.enum(['auto', 'light', 'dark']),
  launcher: z.enum(['shown', 'hidden']),
  /** Ids of rules that the person wants no hint of beside a field any more. Absent: none. */
  silenced: z.array(z.string().max(60)).max(200).optional(),
  /** The menu of pages offers to check links. Absent: it does not. */
  menu: z.boolean().optional(),
  /** Language and length in which mails were written last. Absent: none was. */
  mail: z.object({ lang: z.string().max(20), form: z.enum(MAIL_FORMS) }).optional(),
});

/** A form that is kept for an account beside the preflight's. */
export const sheet = z.enum(['directBill']);

export const minute = z.number().int().min(0).max(1439);
/** Reminders of days ahead. `quiet`: minutes since midnight between which nothing is announced. */
export const reminderSettings = z.object({ on: z.boolean(), quiet: z.object({ from: minute, to: minute }) });

/** A file of a portal map; a longer one is refused with a word on why (`map.problem.long`), up to what a message may hold. */
export const mapFileText = z.string().max(8_000_000);

/** Entries that one import may bring: as many as a file may have rows. */
export const MOST_ENTRIES = 20_000;
export const entryId = z.string().regex(/^(?!seen:)[\w:.-]{1,80}$/);
export const market = z.string().regex(/^[A-Z]{2}$/);
/** An entry of the directory of distributors; what stands in its texts is checked by the rules. */
export const directoryEntry = z.strictObject({
  id: entryId,
  name: z.string().min(1).max(LIMITS.name),
  tenant: z.string().regex(guid).optional(),
  markets: z.array(market).max(LIMITS.markets),
  regions: z.array(z.string().max(40)).max(20),
  contacts: z.array(z.string().min(1).max(LIMITS.contact)).max(LIMITS.contacts),
  links: z.array(z.strictObject({ country: market, url: z.string().max(LIMITS.url) })).max(LIMITS.links),
  notes: z.string().max(LIMITS.notes),
  topics: z.partialRecord(z.enum(TOPICS), z.string().max(LIMITS.topic)),
});
