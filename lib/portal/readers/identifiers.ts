import { labelIn } from '../read/labels';
import { clue, labelAt, textAfter } from '../read/value';
import { type Context, labelClues, put, type Reader } from './context';
import { readLocationRows } from './locations';
import { readTenant } from './tenant';

/** Identifiers: that there is a CSP part, the PartnerID associated with it, and the PartnerIDs listed. */
export const readIdentifiers: Reader = (context) => {
  const { page, sight, lines } = context;
  const csp = sight.tabs.find((t) => t.name === 'csp');
  // A missing CSP part is never reported: it may only not have been drawn yet.
  const part = sight.tabs.length
    ? undefined
    : lines.find((l) => l.kind === 'heading' && l.level > 1 && l.hits.some((h) => h.key === 'tab.csp'));
  if (csp || part) put(context, 'partnerId.cspTab', true, [clue(csp ? 'tab' : 'section', 'tab.csp')]);
  const ids = new Set(
    labelAt(lines, 'field.associatedPartnerId').flatMap((at) => /^(\d{4,10})\b/.exec(textAfter(lines, at) ?? '')?.[1] ?? []),
  );
  const id = [...ids][0];
  if (id && ids.size === 1 && page.tab !== 'partner' && page.tab !== 'publisher') {
    put(context, 'partnerId.associated', id, labelClues(page, 'field.associatedPartnerId', id));
    context.out.account.partnerId = id;
  }
  readLocationRows(context, 'field.partnerId');
  if (page.tab === 'partner' && !context.out.lists.length) readOnlyId(context);
  if (page.tab !== 'partner' && page.tab !== 'publisher') readTenant(context);
};

/** A Partner tab with one PartnerID as a field, its kind in the field after it. */
function readOnlyId(context: Context): void {
  const { lines, map, page } = context;
  const beside = (key: string): string[] => labelAt(lines, key).flatMap((at) => textAfter(lines, at) ?? []);
  const [id, ...ids] = beside('field.partnerId');
  const [kind, ...kinds] = beside('col.type');
  if (!id || !kind || ids.length || kinds.length || !/^\d{4,10}$/.test(id)) return;
  const type = labelIn(map, kind, 'v.location') ? 'location' : labelIn(map, kind, 'v.global') ? 'global' : null;
  if (type) put(context, 'location.type', type, labelClues(page, 'field.partnerId', id), { kind: 'location', id });
}
