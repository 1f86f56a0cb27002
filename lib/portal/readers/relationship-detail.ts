import { columnOf, gridsOf } from '../read/grid';
import { labelIn } from '../read/labels';
import type { Line } from '../read/look';
import { clean } from '../read/normalise';
import { closest, type El, within } from '../read/tree';
import { clue, labelAt, textAfter } from '../read/value';
import { rowSays } from './admin-relationships';
import type { Context, Reader } from './context';
import { isElsewhere, putRelationship, relationshipId, yesOrNo } from './relationship';

/** Labels of the page. Heads of columns elsewhere, they are fields here: the value of one ends where the next begins. */
const FIELDS = /^col\.(status|startDate|endDate|autoExtend|adminRelationship|microsoftId|name|relationship)$/;
const asFields = (lines: readonly Line[]): Line[] =>
  lines.map((line) => {
    const field = line.kind !== 'button' && line.hits.find((h) => FIELDS.test(h.key));
    return field ? { ...line, hits: [...line.hits, { ...field, key: `field.${field.key.slice(4)}` }] } : line;
  });

/** “Admin relationships | Fabrikam_2026”: the name in the title. */
function nameInTitle({ lines, map }: Context): string | undefined {
  const heads = new Map<El | null, string>();
  for (const l of lines.filter((l) => l.kind === 'heading' && l.level === 1)) {
    // Half of the title may be bold: what stands in one heading is one text.
    const head = closest(l.el, (e) => e.tag === 'h1' || e.role === 'heading' || e.tag === 'he-heading') ?? l.el;
    heads.set(head, `${heads.get(head) ?? ''} ${l.text}`);
  }
  const titles = [...heads.values()].map((text) => text.trim().split(/\s+[|›>]\s+/));
  return titles.find((parts) => parts.length > 1 && labelIn(map, parts.at(-2)!, 'word.adminRelationships'))?.at(-1);
}

/**
 * One admin relationship (Microsoft's documents: status, start, end, roles, security groups). What stands in the table of security groups
 * is about those; a table with its days is the relationship's own.
 */
export const readRelationship: Reader = (context) => {
  const { page, sight, map, lines } = context;
  const { tenantId, relationshipId: own } = page.params;
  const tenant = tenantId?.toLowerCase();
  if (!tenant || !own || isElsewhere(context, tenant)) return;
  const grids = gridsOf(sight, map);
  const of = grids.find((g) => columnOf(g, 'col.endDate') >= 0 && columnOf(g, 'col.status') >= 0 && g.rows.length === 1 && !g.busy);
  const fields = asFields(lines.filter((l) => !grids.some((g) => within(l.el, g.el))));
  const beside = (key: string): string => {
    const found = new Set(labelAt(fields, key).flatMap((at) => textAfter(fields, at) ?? []));
    return found.size === 1 ? [...found][0]! : '';
  };
  const extend = labelAt(fields, 'col.autoExtend').map((at) => fields[at]!.el.up ?? undefined);
  const said = of
    ? rowSays(context, of, of.rows[0]!)
    : {
        name: beside('col.adminRelationship'),
        status: beside('col.status'),
        start: beside('col.startDate'),
        end: beside('col.endDate'),
        autoExtend: yesOrNo(context, extend.length === 1 ? extend[0] : undefined, beside('col.autoExtend')),
      };
  const names = new Set([nameInTitle(context), clean(said.name)].filter((n) => n));
  const name = names.size === 1 ? [...names][0]! : '';
  if (!name && !said.status && !said.end) return;
  putRelationship(context, tenant, relationshipId(tenant, name, own), { ...said, name }, [
    clue('url', page.id),
    clue('label', 'col.status', said.status),
  ]);
};
