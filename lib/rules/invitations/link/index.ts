/** The door of the link grammar. */
export { adviseLink, type LinkAdvice } from './advise';
export { classifyLink } from './classify';
export { LINK_REASONS, LINK_REASONS_AS_OF } from './reasons';
export type { JudgedLink, LinkCheck, LinkContext, LinkEra, LinkParts, LinkReason, LinkVerdict } from './types';
