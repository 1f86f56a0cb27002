/**
 * The one protocol between content script, extension pages and worker. Every message is one request that gets one
 * answer (`answers.ts`); the worker checks its form (here, of the forms in `shapes.ts`) and its sender (`sender.ts`) before anything
 * else. The content script imports only types from this file, so that zod does not reach the portal's pages.
 */
import { z } from 'zod';
import { OWN_LIMITS } from '../rules/invitations/own/types';
import { invitationId, invitationNote, invitationWord, MOST_NOTES } from './invitation-shapes';
import { MOST_MAILING_ROWS, mailingId, mailingMark, mailingRow, mailingSetup, rowNumber } from './mailing-shapes';
import {
  account,
  directoryEntry,
  draftId,
  entryId,
  factKey,
  formValues,
  id,
  MOST_ENTRIES,
  mapFileText,
  ownContent,
  ownId,
  page,
  placement,
  reminderSettings,
  rev,
  said,
  settings,
  sheet,
  signature,
  signer,
  workingDraft,
} from './shapes';

/** Versions of one template that are put back: far more than anybody writes. */
const MOST_VERSIONS = 10_000;

export type { MapProblem } from '../portal/map/check';
export type { MapChange } from '../portal/map/difference';
export type { Labels } from '../portal/types';
export { valueFits } from '../rules/value-fits';
export * from './answers';
export { MOST_MAILING_ROWS } from './mailing-shapes';
export {
  directoryEntry,
  draft,
  ownContent,
  pageReading,
  placement,
  reading,
  reminderSettings,
  settings,
  signer,
  workingDraft,
} from './shapes';

/** From the content script. */
const fromPortal = z.discriminatedUnion('type', [
  /** First word of a page visit; `lang` is the page's language tag. */
  z.object({ type: z.literal('portal.hello'), lang: z.string().max(20) }),
  /**
   * One stable look at a page, as JSON text of an `Outline` (`lib/portal/outline.ts`): the worker reads it, because readers and
   * label tables are too big for the page. Nothing of it is kept but what was read. Answered after the journal's transaction is
   * complete; where keeping failed, with a launcher that says so and without `looked`.
   */
  z.object({ type: z.literal('portal.look'), visit: id, outline: z.string().max(8_000_000) }),
  /** The page is not, or not yet, one to read; its verdict is shown, nothing is stored. */
  z.object({ type: z.literal('portal.page'), visit: id, page }),
  /** What should the launcher show now? Asked again when the worker's revision changes. */
  z.object({ type: z.literal('portal.view'), visit: id }),
  /** The words around a field that the person types into, without what is in it: is it one that the rules look at? */
  z.object({
    type: z.literal('portal.field'),
    visit: id,
    labels: z.array(z.string().max(120)).max(6),
    heading: z.string().max(120),
  }),
  /** What stands in such fields now. It is judged and forgotten. `name`: as `portal.field` was answered. */
  z.object({
    type: z.literal('portal.fields'),
    visit: id,
    fields: z.array(z.object({ name: z.string().regex(/^[a-zA-Z]{1,40}$/), value: z.string().max(20_000) })).max(40),
  }),
  /** The person wants no more hints of a rule. */
  z.object({ type: z.literal('portal.silence'), rule: z.string().max(60) }),
  z.object({ type: z.literal('portal.placed'), page: z.string().max(80), placement }),
  /** A one-time number with which the panel in the frame proves that it belongs to this tab. */
  z.object({ type: z.literal('portal.pair') }),
  /** The frame did not answer: open the panel in a window of its own, the popup or the desk. */
  z.object({ type: z.literal('portal.openPanelWindow') }),
]);

/** From extension pages. `pairing` is required of the panel (frame or window), and ignored elsewhere. */
const fromView = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('view.get'),
    account: account.optional(),
    tab: z.number().int().optional(),
    pairing: id.optional(),
    sample: z.boolean().optional(),
  }),
  z.object({ type: z.literal('person.tick'), account, task: z.string().max(80), value: z.boolean(), pairing: id.optional() }),
  /** A goal, a form field, or "the portal's reading is wrong" (`overrule`). */
  z.object({ type: z.literal('person.say'), account, via: z.enum(['form', 'overrule']), said, pairing: id.optional() }),
  /** Takes back one observation of the person. */
  z.object({ type: z.literal('person.undo'), account, seq: z.number().int(), pairing: id.optional() }),
  z.object({ type: z.literal('account.select'), account, pairing: id.optional() }),
  /** All accounts with what proves them. Desk only. */
  z.object({ type: z.literal('accounts.get') }),
  /** One of the things an account is known by does not belong to it; or does after all (`apart: false`). Desk and popup only. */
  z.object({ type: z.literal('account.apart'), identity: account, account, apart: z.boolean() }),
  /** The person has seen that accounts turned out to be one, up to a moment. Desk and popup only. */
  z.object({ type: z.literal('joins.seen'), at: z.number().int().nonnegative() }),
  z.object({ type: z.literal('settings.set'), settings: settings.partial(), pairing: id.optional() }),
  z.object({ type: z.literal('desk.open'), hash: z.string().max(200).optional(), pairing: id.optional() }),
  /** Everything that can still be read, as JSON text. Desk and popup only. */
  z.object({ type: z.literal('journal.export') }),
  /** The portal map in use; as a file; what the file of another one would change. Nothing of these changes anything. Desk only. */
  z.object({ type: z.literal('map.get') }),
  z.object({ type: z.literal('map.export') }),
  z.object({ type: z.literal('map.check'), text: mapFileText }),
  /** Takes a map into use, or goes back to the one before or the shipped one. Desk only. */
  z.object({ type: z.literal('map.import'), text: mapFileText }),
  z.object({ type: z.literal('map.back'), to: z.enum(['before', 'shipped']) }),
  /** The table of markets in force; as a file; what the file of another one would change. Nothing of these changes anything. */
  z.object({ type: z.literal('table.get'), pairing: id.optional() }),
  z.object({ type: z.literal('table.export') }),
  z.object({ type: z.literal('table.check'), text: mapFileText }),
  /** Takes a table into use, or goes back to the one before or the shipped one. Desk only, as the two before. */
  z.object({ type: z.literal('table.import'), text: mapFileText }),
  z.object({ type: z.literal('table.back'), to: z.enum(['before', 'shipped']) }),
  /** What was refused, set aside or went wrong, newest first. Desk only. */
  z.object({ type: z.literal('log.get') }),
  /** What is known of an account under these keys, subjects' facts included: what forms are filled with and links compared to. Desk and popup only. */
  z.object({ type: z.literal('facts.get'), account, facts: z.array(factKey).min(1).max(60) }),
  /** A description of the page in the view's tab that can be sent to the maintainers: nothing of its text in it. Panel and popup. */
  z.object({ type: z.literal('page.describe'), tab: z.number().int().optional(), pairing: id.optional() }),
  /** The preflight form of an account (or another `sheet`), or of none yet: what is kept and what the portal has shown. Desk only, as the next two. */
  z.object({ type: z.literal('form.get'), account: account.optional(), sheet: sheet.optional() }),
  /** Keeps that form whole. */
  z.object({
    type: z.literal('form.put'),
    account: account.optional(),
    sheet: sheet.optional(),
    values: formValues,
    /** What it held when it was last read or kept here. Fields that another tab has changed since are not written over with what they were. */
    from: formValues.optional(),
  }),
  z.object({ type: z.literal('form.forget'), account: account.optional(), sheet: sheet.optional() }),
  /** How reminders are set; switching them on or off, quiet hours. Desk only. */
  z.object({ type: z.literal('reminders.get') }),
  z.object({ type: z.literal('reminders.set'), settings: reminderSettings.partial() }),
  /** The person has seen a reminder, puts it off for some days, or takes either back (`again`). Desk and popup only. */
  z.object({
    type: z.literal('reminders.answer'),
    account,
    occurrence: z.string().max(80),
    answer: z.enum(['seen', 'snooze', 'again']),
    days: z.number().int().min(1).max(30).optional(),
  }),
  /** The directory of distributors, what can be taken back of it, and what the account has chosen of it. Desk only, as the next six. */
  z.object({ type: z.literal('directory.get'), account: account.optional() }),
  /** Keeps entries as one change: all of them or none. */
  z.object({
    type: z.literal('directory.put'),
    kind: z.enum(['edit', 'import']),
    entries: z.array(directoryEntry).min(1).max(MOST_ENTRIES),
  }),
  z.object({ type: z.literal('directory.delete'), ids: z.array(entryId).min(1).max(MOST_ENTRIES) }),
  /** Takes one change back. */
  z.object({ type: z.literal('directory.undo'), change: z.number().int() }),
  z.object({ type: z.literal('directory.choose'), account, id: z.string().min(1).max(80), chosen: z.boolean() }),
  /** Customers that pages showed to an account, and whether their list was read whole. */
  z.object({ type: z.literal('customers.get'), account }),
  /** What the portal drafted on the page in the view's tab. Panel and popup only. */
  z.object({ type: z.literal('page.drafts'), tab: z.number().int().optional(), pairing: id.optional() }),
  /** What is to be said about regions and tenants on the page in the view's tab. Panel and popup. */
  z.object({ type: z.literal('page.hints'), tab: z.number().int().optional(), pairing: id.optional() }),
  /** What a person handed over to be checked in the menu of a page, once. Desk only. */
  z.object({ type: z.literal('link.given'), number: z.string().max(60) }),
  /** Mails that were begun under an account, or before any was seen. Desk only. */
  z.object({ type: z.literal('drafts.get'), account: account.optional() }),
  /** Keeps a begun mail as it stands, under an id of the view's making; takes it away when it is finished or given up. */
  z.object({
    type: z.literal('draft.keep'),
    account: account.optional(),
    id: draftId,
    draft: workingDraft,
    /** The state that was written on (`rev`). Where another one stands there by now, that one stays; this one is kept under `spare`, if that is told. */
    base: rev.optional(),
    spare: draftId.optional(),
    pairing: id.optional(),
  }),
  z.object({
    type: z.literal('draft.forget'),
    account: account.optional(),
    id: draftId,
    /** The state that went out: another one stays. */
    base: rev.optional(),
    /** It went out: who signed it. */
    signer: signer.optional(),
    pairing: id.optional(),
  }),
  /** The list of recipients that is being worked through under an account. Desk only, as the next five. */
  z.object({ type: z.literal('mailing.get'), account: account.optional() }),
  /**
   * Keeps a list, in the place of any other of the account; or what its rows share, where it is that list already. `base`: the state that was
   * written on (0: none was there). Where another state or another list stands there by now, that one stays.
   */
  z.object({ type: z.literal('mailing.put'), account: account.optional(), id: mailingId, setup: mailingSetup, base: rev.optional() }),
  z.object({
    type: z.literal('mailing.add'),
    account: account.optional(),
    id: mailingId,
    rows: z.array(mailingRow).min(1).max(MOST_MAILING_ROWS),
  }),
  /** Its open rows from a number on. */
  z.object({
    type: z.literal('mailing.open'),
    account: account.optional(),
    id: mailingId,
    from: rowNumber,
    most: z.number().int().min(1).max(MOST_MAILING_ROWS),
  }),
  /** Mails of rows have left, or have not after all. */
  z.object({
    type: z.literal('mailing.mark'),
    account: account.optional(),
    id: mailingId,
    ns: z.array(rowNumber).min(1).max(MOST_MAILING_ROWS),
    state: mailingMark,
  }),
  z.object({ type: z.literal('mailing.forget'), account: account.optional(), id: mailingId }),
  /** The log of invitations of an account: noting drafts that were copied, saved or opened in a mail program, and reading it. */
  z.object({ type: z.literal('invitations.note'), account, notes: z.array(invitationNote).min(1).max(MOST_NOTES), pairing: id.optional() }),
  z.object({ type: z.literal('invitations.get'), account, pairing: id.optional() }),
  /** The person's word on an entry, taking one of its events back, and deleting all that is kept of its recipient. Desk only. */
  z.object({ type: z.literal('invitations.say'), account, id: invitationId, word: invitationWord, subject: id.optional() }),
  z.object({ type: z.literal('invitations.undo'), account, id: invitationId, event: z.number().int().positive() }),
  /** What was noted of mails did not happen after all: taken back at once, or let count again. Desk only. */
  z.object({
    type: z.literal('invitations.unnote'),
    account,
    places: z
      .array(z.object({ id: invitationId, event: z.number().int().positive() }))
      .min(1)
      .max(MOST_NOTES),
    again: z.boolean(),
  }),
  z.object({ type: z.literal('invitations.forget'), account, id: invitationId }),
  /** What the person wrote for drafts: templates and sets of roles, with their versions. They belong to the person, not to an account. */
  z.object({ type: z.literal('templates.get'), pairing: id.optional() }),
  /** Keeps new versions: all of them or none. `null`: what is kept under the id is taken out. Desk only, as the next. */
  z.object({
    type: z.literal('templates.put'),
    entries: z
      .array(z.object({ id: ownId, content: ownContent.nullable() }))
      .min(1)
      .max(OWN_LIMITS.entries),
    /** Of one entry alone: number of the version that it was written on. Where another one is the newest by now, that one stays. */
    base: z.number().int().optional(),
  }),
  /** Takes versions back, by their numbers. */
  z.object({ type: z.literal('templates.undo'), seqs: z.array(z.number().int()).min(1).max(OWN_LIMITS.entries) }),
  /** Deletes for good what was taken out, with all its versions; puts it back as it was given. Desk only. */
  z.object({ type: z.literal('templates.drop'), ids: z.array(ownId).min(1).max(OWN_LIMITS.entries) }),
  z.object({
    type: z.literal('templates.bring'),
    entries: z
      .array(
        z.object({
          id: ownId,
          versions: z
            .array(z.object({ at: z.number().int(), content: ownContent.nullable() }))
            .min(1)
            .max(MOST_VERSIONS),
        }),
      )
      .min(1)
      .max(OWN_LIMITS.entries),
  }),
  /** The signature that an account's organisation sets below every draft. */
  z.object({ type: z.literal('signature.get'), account: account.optional(), pairing: id.optional() }),
  z.object({ type: z.literal('signature.put'), account: account.optional(), text: signature }),
  /** The person closes the panel from inside its frame. */
  z.object({ type: z.literal('panel.close'), pairing: id }),
]);

export const envelope = z.discriminatedUnion('from', [
  z.object({ from: z.literal('portal'), msg: fromPortal }),
  z.object({ from: z.literal('panel'), msg: fromView }),
  z.object({ from: z.literal('popup'), msg: fromView }),
  z.object({ from: z.literal('desk'), msg: fromView }),
]);

export type Envelope = z.infer<typeof envelope>;
export type From = Envelope['from'];
export type PortalRequest = z.infer<typeof fromPortal>;
export type ViewRequest = z.infer<typeof fromView>;
export type Settings = z.infer<typeof settings>;
export type WorkingDraft = z.infer<typeof workingDraft>;
export type Signer = z.infer<typeof signer>;
export type MailingRow = z.infer<typeof mailingRow>;
export type MailingSetup = z.infer<typeof mailingSetup>;
export type InvitationNote = z.infer<typeof invitationNote>;
export type Placement = z.infer<typeof placement>;
export type ReminderSettings = z.infer<typeof reminderSettings>;
