import { guidIn } from '../read/grid';
import { labelIn, mentions } from '../read/labels';
import { normalise } from '../read/normalise';
import { clue, labelAt, textAfter } from '../read/value';
import { type Context, put, type Reader } from './context';
import { DOMAIN } from './customers';
import { customersOwn, isElsewhere } from './relationship';

/**
 * Is this company the customer? The page may name others (who sold, who supports), and the label of the customer's own name may be one that
 * nobody knows. So something else has to agree: the title, or the part in which the tenant id of the page's address stands.
 */
function isOfCustomer({ sight, lines }: Context, name: string, id: string): boolean {
  const wanted = normalise(name);
  const parts = (text: string): string[] => text.split(/\s*[|›>/]\s*|\s+[-–—]\s+/).map(normalise);
  if (parts(sight.title).includes(wanted)) return true;
  if (lines.some((line) => line.kind === 'heading' && line.level === 1 && parts(line.text).includes(wanted))) return true;
  const at = lines.findIndex((line) => line.kind !== 'heading' && normalise(line.text) === wanted);
  const from = lines.findLastIndex((line, i) => i < at && line.kind === 'heading');
  const to = lines.findIndex((line, i) => i > at && line.kind === 'heading');
  return lines.slice(from + 1, to < 0 ? undefined : to).some((line) => guidIn(line.text) === id);
}

/** Account page of one customer: name, domain, relationship. Its address is where the company sits, which need not be the tenant's country. */
export const readCustomerDetail: Reader = (around) => {
  const context = { ...around, lines: customersOwn(around) };
  const { page, lines, map } = context;
  const id = page.params.tenantId?.toLowerCase();
  if (!id || isElsewhere(context, id)) return;
  const subject = { kind: 'customer' as const, id };
  const clues = [clue('url', page.id)];
  /** The one value beside a label; two different ones are somebody else's too. */
  const beside = (key: string): string => {
    const found = new Set(labelAt(lines, key).flatMap((at) => textAfter(lines, at) ?? []));
    return found.size === 1 ? [...found][0]! : '';
  };
  const titled = lines
    .filter((l) => l.kind === 'heading' && l.level === 1)
    .map((l) => l.text.split(/\s+[|›>]\s+/))
    .find((parts) => parts.length > 1 && labelIn(map, parts.at(-1)!, 'word.account'))
    ?.at(-2);
  const named = beside('field.companyName');
  const names = new Set([named, titled].filter((n): n is string => !!n && /\p{L}|\p{N}/u.test(n)));
  const name = names.size === 1 ? [...names][0]! : '';
  if (name && (name === titled || isOfCustomer(context, name, id)) && !labelIn(map, name, 'area.'))
    put(context, 'customer.name', name.slice(0, 400), [...clues, clue('label', 'field.companyName')], subject);
  const domain = beside('col.domain').toLowerCase();
  if (DOMAIN.test(domain)) put(context, 'customer.domain', domain, [...clues, clue('label', 'col.domain')], subject);
  const relationship = beside('col.relationship');
  const kind = mentions(map, relationship, 'v.cloudReseller')
    ? 'cloud-reseller'
    : mentions(map, relationship, 'v.advisor')
      ? 'other'
      : null;
  if (kind) put(context, 'customer.relationship', kind, [...clues, clue('label', 'col.relationship', relationship)], subject);
};
