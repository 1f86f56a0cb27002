import type { InputField, PrerequisiteInput } from '../../../lib/rules/prerequisites/input';
import type { MarketTable } from '../../../lib/rules/regions';
import { FIELDS, type FieldName } from './fields';

/** What a person entered, by field: texts as typed, `yes`, `no`, an option, a country code, an ISO day. */
export type Values = Readonly<Record<string, string>>;

const yesNo = (is: boolean | undefined): string => (is === undefined ? '' : is ? 'yes' : 'no');

/** What the portal showed of a field, written as the form writes it; empty where nothing was seen. */
export function seenValue(name: FieldName, seen: PrerequisiteInput): string {
  if (name === 'globalAdmin') return yesNo(seen.roles?.includes('global-admin'));
  if (name === 'adminAgent') return yesNo(seen.roles?.includes('admin-agent'));
  if (name === 'contactName' || name === 'contactPhone' || name === 'signatoryName' || name === 'distributorName') return '';
  // Of the number only that it is there was kept.
  if (name === 'registrationNumber') return '';
  const value = seen[name];
  return typeof value === 'boolean' ? yesNo(value) : value === undefined || Array.isArray(value) ? '' : String(value);
}

/** What stands in a field: what the person entered, blank included, else what was seen. */
export const shownValue = (name: FieldName, values: Values, seen: PrerequisiteInput): string => values[name] ?? seenValue(name, seen);

/** Digits with the usual groupings as a number; anything else is no number, which the rule says. */
function amount(text: string): number | undefined {
  if (text.trim() === '') return undefined;
  const digits = text.normalize('NFKC').replace(/[\s'’]|[.,](?=\d{3}(?:\D|$))/g, '');
  return /^-?\d+(?:[.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : Number.NaN;
}

/** The input of the rules from what stands in the form and what the portal showed besides. `today`: ISO day; `markets`: the table in force. */
export function inputFrom(values: Values, seen: PrerequisiteInput, today: string, markets: MarketTable): PrerequisiteInput {
  const of = (name: FieldName) => shownValue(name, values, seen);
  const input: Record<string, unknown> = { ...seen };
  for (const { name, kind } of FIELDS) {
    const value = of(name);
    if (kind === 'yesno') input[name] = value === '' ? undefined : value === 'yes';
    // A country that was not understood is none: the field asks which was meant.
    else if (kind === 'country') input[name] = /^[A-Z]{2}$/.test(value) ? value : undefined;
    else input[name] = value === '' ? undefined : value;
  }
  const [global, agent] = [of('globalAdmin'), of('adminAgent')];
  // Half an answer would make the other role look missing.
  if (values.globalAdmin !== undefined || values.adminAgent !== undefined)
    input.roles =
      global && agent ? [...(global === 'yes' ? ['global-admin'] : []), ...(agent === 'yes' ? ['admin-agent'] : [])] : undefined;
  const address = (['street', 'postalCode', 'city', 'state'] as const).map(of).filter((part) => part.trim() !== '');
  input.legalAddress = address.length > 0 ? address.join(', ') : seen.legalAddress;
  input.registrationNumber = of('registrationNumber') || seen.registrationNumber;
  input.revenueUsd = amount(of('revenueUsd'));
  input.authorisedMonths = amount(of('authorisedMonths'));
  input.today = today;
  input.markets = markets;
  return input as PrerequisiteInput;
}

/** The day of a moment in the person's own time zone. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The field of the form under which a rule's finding is shown: the first that it looks at and the form has. */
export function fieldOf(fields: readonly InputField[]): FieldName | undefined {
  const shown = fields.map((name) => (name === 'legalAddress' ? 'street' : name === 'roles' ? 'globalAdmin' : name));
  return shown.find((name) => FIELDS.some((field) => field.name === name));
}
