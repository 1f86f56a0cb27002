/** The forms of what messages carry about lists of recipients, checked with zod on arrival. */
import { z } from 'zod';
import { LONGEST_CELL, LONGEST_LINK, MANY_FIELDS, type ManyField } from '../rules/invitations/many/fields';
import { workingDraft } from './shapes';

/** Rows that one message may carry. */
export const MOST_MAILING_ROWS = 500;

export const mailingId = z.string().regex(/^[\w-]{1,60}$/);
export const rowNumber = z.number().int().min(1).max(100_000);

/** A list of recipients: where it came from, and the mail with all that its rows share. */
export const mailingSetup = z.strictObject({ name: z.string().max(260), draft: workingDraft });

/** What is known of one recipient. `n`: counted from 1; `line`: where it stands in the file. */
export const mailingRow = z.strictObject({
  n: rowNumber,
  line: z.number().int().min(1),
  values: z
    .partialRecord(z.enum(MANY_FIELDS as [ManyField, ...ManyField[]]), z.string().max(LONGEST_LINK))
    .refine((values) => Object.entries(values).every(([field, value]) => field === 'link' || value.length <= LONGEST_CELL), 'too long'),
});

/** `open`: its mail has not left yet. */
export const mailingMark = z.enum(['open', 'saved', 'copied', 'opened']);
