import { type FactForm, type FactKey, factDef } from './facts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const PARTNER_ID = /^\d{4,10}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const COUNTRY = /^[A-Z]{2}$/;
const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** The calendar has this day: 31 February rolls over and so does not come back as it was. */
function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** One check per form. Plain code and no schema library: the journal runs it over every record it reads. */
const CHECKS: Record<Exclude<FactForm['form'], 'enum' | 'enumList'>, (value: unknown) => boolean> = {
  text: (v) => typeof v === 'string' && v.length <= 400 && v.trim() !== '',
  day: (v) => typeof v === 'string' && DAY.test(v) && isDay(v),
  number: (v) => typeof v === 'number' && Number.isFinite(v) && v >= 0,
  boolean: (v) => typeof v === 'boolean',
  guid: (v) => typeof v === 'string' && GUID.test(v),
  partnerId: (v) => typeof v === 'string' && PARTNER_ID.test(v),
  country: (v) => typeof v === 'string' && COUNTRY.test(v),
  email: (v) => typeof v === 'string' && v.length <= 320 && EMAIL.test(v),
};

/** Does this value have the form its fact demands? (Shape only; what it means is for the rules.) */
export function valueFits(fact: FactKey, value: unknown): boolean {
  const def = factDef(fact);
  if (def.form === 'enum') return typeof value === 'string' && def.values.includes(value);
  if (def.form === 'enumList') return Array.isArray(value) && value.every((v) => def.values.includes(v));
  return CHECKS[def.form](value);
}

/** Does this fact belong to a subject of this kind, or to the account itself (`undefined`)? */
export const subjectFits = (fact: FactKey, kind: string | undefined): boolean => factDef(fact).subject === kind;
