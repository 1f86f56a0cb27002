import { type FormFinding, titleOf } from '../../../lib/rules/prerequisites/form';
import type { PrerequisiteInput } from '../../../lib/rules/prerequisites/input';
import { oneLine } from '../../../lib/ui/one-line';
import type { Reader } from '../../reader';
import { countryName } from './countries';
import { type FieldDef, SECTIONS } from './fields';
import { shownValue, type Values } from './form-input';

/** A part of the sheet: its heading and its lines. */
export interface SheetPart {
  id: string;
  title: string;
  lines: { label: string; value: string }[];
}

/** A field's value in words. */
function printed({ t, lang }: Reader, { kind, options }: FieldDef, value: string): string {
  if (kind === 'yesno') return t(`value.${value === 'yes' ? 'yes' : 'no'}`);
  if (kind === 'country') return countryName(value, lang);
  if (kind === 'choice' && options?.includes(value)) return t(`preflight.option.${value}`);
  if (kind === 'day' && !Number.isNaN(Date.parse(`${value}T12:00:00Z`)))
    return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${value}T12:00:00Z`));
  // What is too long for any form is not printed whole; the sheet has one page.
  return value.length > 200 ? `${value.slice(0, 200)}…` : value;
}

/** What the person with the Global admin role needs to type: filled fields by section, then what is still wrong. */
export function sheetParts(reader: Reader, values: Values, seen: PrerequisiteInput, findings: readonly FormFinding[]): SheetPart[] {
  const { t } = reader;
  const parts = SECTIONS.map(({ id, fields }) => ({
    id,
    title: t(`preflight.section.${id}`),
    lines: fields.flatMap((field) => {
      const value = shownValue(field.name, values, seen).trim();
      return value === ''
        ? []
        : [{ label: t(`preflight.field.${field.name}`).replace(/[?？]$/, ''), value: printed(reader, field, value) }];
    }),
  }));
  const open = findings
    .filter(({ outcome }) => outcome.verdict === 'fail' || outcome.verdict === 'warn')
    .map(({ rule, message }) => ({ label: t(titleOf(rule.id).key), value: t(message.key, message.params) }));
  return [...parts, { id: 'open', title: t('sheet.open'), lines: open }].filter(({ lines }) => lines.length > 0);
}

/** The sheet as plain text. */
export function sheetText(reader: Reader, heading: string, intro: string, parts: readonly SheetPart[]): string {
  const body = parts.map(({ title, lines }) => [title, ...lines.map(({ label, value }) => `- ${label}: ${oneLine(value)}`)].join('\n'));
  return [heading, intro, ...body, reader.t('sheet.foot')].join('\n\n');
}
