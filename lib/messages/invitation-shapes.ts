/** The forms of what messages carry about the log of invitations, checked with zod on arrival. */
import { z } from 'zod';
import { LOG_WAYS, LOG_WORDS } from '../rules/invitations/log/types';
import { MAIL_KINDS } from '../rules/invitations/templates/kinds';
import { guid, url } from './shapes';

/** Drafts that one message may note: a part of a long list at a time. */
export const MOST_NOTES = 500;

const day = z.iso.date();
const kind = z.enum(MAIL_KINDS.map(({ id }) => id) as [string, ...string[]]);

/**
 * A draft that left its room. `kind`: id of `MAIL_KINDS`; of a reminder or a thank-you with what it is `about`. `domain` is kept only where it
 * is one that a company has of its own. `answerBy`: an ISO day.
 */
export const invitationNote = z.strictObject({
  kind,
  about: kind.optional(),
  to: z.strictObject({
    name: z.string().trim().min(1).max(400),
    domain: z.string().max(400).optional(),
    tenantId: z.string().regex(guid).optional(),
  }),
  link: url.optional(),
  way: z.enum(LOG_WAYS),
  language: z.string().min(2).max(20),
  answerBy: day.optional(),
  /** What an admin relationship is asked for with. */
  relationship: z
    .strictObject({
      name: z.string().max(400),
      days: z.number().int().min(1).max(3650),
      autoExtend: z.boolean(),
      roles: z.array(z.string().regex(guid)).min(1).max(200).optional(),
    })
    .optional(),
});

export const invitationId = z.number().int().positive();
/** What a person says of an entry. `subject`: id of the customer, relationship or partner that was suggested as the answer. */
export const invitationWord = z.enum([...LOG_WORDS, 'notThis']);
