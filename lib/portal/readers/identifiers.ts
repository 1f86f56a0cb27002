import { clue, labelAt, textAfter } from '../read/value';
import { labelClues, put, type Reader } from './context';
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
  if (page.tab !== 'partner' && page.tab !== 'publisher') readTenant(context);
};
