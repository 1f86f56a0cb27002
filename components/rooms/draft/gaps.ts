import type { FieldName, Fields } from '../../../lib/rules/invitations/templates/types';

const GAP = '…';
/** Has the form of a link, so that it stands where the link will stand, and leads nowhere. */
const LINK_GAP = 'https://.../...';

/** What the preview is written with: where a field that the mail needs is empty, it shows that something belongs there. Nothing of it goes out. */
export const withGaps = (fields: Fields, missing: readonly FieldName[]): Fields => ({
  ...fields,
  ...Object.fromEntries(missing.map((name) => [name, name === 'roles' ? [GAP] : name === 'link' ? LINK_GAP : GAP])),
});
