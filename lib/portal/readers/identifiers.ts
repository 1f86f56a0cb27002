import { gridsOf } from '../read/grid';
import { labelIn } from '../read/labels';
import { clue, labelAt, textAfter } from '../read/value';
import type { PortalMap } from '../types';
import { type Context, labelClues, put, type Reader } from './context';
import { readLocationRows } from './locations';
import { readTenant } from './tenant';

/** Identifiers: that there is a CSP part, the PartnerID associated with it and its kind, the PartnerIDs listed, and the global one among them. */
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
    readKind(context, id);
  }
  readLocationRows(context, 'field.partnerId');
  if (page.tab === 'partner' && !context.out.lists.length) readOnlyId(context);
  readGlobal(context);
  if (page.tab !== 'partner' && page.tab !== 'publisher') readTenant(context);
};

/** The kind of the associated PartnerID, where it stands in the CSP part beside it: one that is global must not be there. */
function readKind(context: Context, id: string): void {
  const { lines, map, page, sight } = context;
  if (gridsOf(sight, map).length) return;
  const [label] = labelAt(lines, 'field.associatedPartnerId');
  const from = lines.findLastIndex((l, i) => i < label! && l.kind === 'heading');
  const to = lines.findIndex((l, i) => i > label! && l.kind === 'heading');
  const part = lines.slice(from + 1, to < 0 ? undefined : to);
  const kinds = labelAt(part, 'col.type').flatMap((at) => textAfter(part, at) ?? []);
  // Two ids in one part: the kind may be the other one's.
  const ids = ['field.partnerId', 'field.globalPartnerId'].flatMap((key) => labelAt(part, key));
  const type = kinds.length === 1 && !ids.length ? kindOf(kinds[0]!, map) : null;
  if (type) put(context, 'location.type', type, labelClues(page, 'field.associatedPartnerId', id), { kind: 'location', id });
}

const kindOf = (text: string, map: PortalMap): 'location' | 'global' | null =>
  labelIn(map, text, 'v.location') ? 'location' : labelIn(map, text, 'v.global') ? 'global' : null;

/** The one global PartnerID of the page, from the rows and fields that call it so. Two that differ: none. */
function readGlobal(context: Context): void {
  const { lines, out, page } = context;
  const named = labelAt(lines, 'field.globalPartnerId').flatMap((at) => /^\d{4,10}$/.exec(textAfter(lines, at) ?? '')?.[0] ?? []);
  const rows = out.readings.flatMap((r) => (r.fact === 'location.type' && r.value === 'global' && r.subject ? [r.subject.id] : []));
  const ids = new Set([...named, ...rows]);
  const id = [...ids][0];
  // What is associated with CSP as well is called two things at once.
  if (id && ids.size === 1 && !out.readings.some((r) => r.fact === 'partnerId.associated' && r.value === id))
    put(context, 'partnerId.global', id, labelClues(page, named.length ? 'field.globalPartnerId' : 'v.global', id));
}

/** A Partner tab with one PartnerID as a field, its kind in the field after it. */
function readOnlyId(context: Context): void {
  const { lines, map, page } = context;
  const beside = (key: string): string[] => labelAt(lines, key).flatMap((at) => textAfter(lines, at) ?? []);
  const [id, ...ids] = beside('field.partnerId');
  const [kind, ...kinds] = beside('col.type');
  if (!id || !kind || ids.length || kinds.length || !/^\d{4,10}$/.test(id)) return;
  const type = kindOf(kind, map);
  if (type) put(context, 'location.type', type, labelClues(page, 'field.partnerId', id), { kind: 'location', id });
}
