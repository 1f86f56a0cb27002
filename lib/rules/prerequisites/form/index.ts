/** The door of everything a form can be checked for: all rules, over one input. Heavy libraries are behind it, so only the desk goes in. */
import type { Finding, Message } from '../../assessment';
import { PREREQUISITES } from '../../findings';
import type { Sourced } from '../../knowledge/types';
import { OWN_TABLE } from '../../regions/own-table';
import { CHECKS } from '../checks';
import formFile from '../data/form-prerequisites.json';
import type { InputField, Outcome, PrerequisiteInput } from '../input';
import { FORM_CHECKS } from './checks';

/** A rule of which the input is only known to a person, or advice that nothing can check. */
export interface FormRule extends Sourced {
  id: string;
  kind: 'check' | 'advice';
  /** Not among the published prerequisites: a check of form that stands on another's word. */
  extra?: true;
  fields: readonly InputField[];
  severity: Finding['severity'];
  tasks: readonly string[];
  /** Advice for some countries only. */
  countries?: readonly string[];
}

/** Every rule, those of the portal's facts included, with the fields it looks at. */
export const RULES: readonly FormRule[] = [
  ...PREREQUISITES.map(({ id, severity, tasks, sources, asOf }) => ({
    id,
    kind: 'check' as const,
    fields: (formFile.fieldsOf as Record<string, readonly InputField[]>)[id] ?? [],
    severity,
    tasks,
    sources,
    asOf,
  })),
  ...(formFile.rules as readonly FormRule[]),
];

/** What one rule says of a form. */
export interface FormFinding {
  rule: FormRule;
  outcome: Outcome;
  message: Message;
}

const ofFacts: ReadonlySet<string> = new Set(Object.keys(CHECKS));

/**
 * The sentence of an outcome: the one that other views show for the same verdict, or where the rule knows more, its own.
 * What holds for texts, mail addresses and telephone numbers of any rule has one sentence for all.
 */
export function messageOf(id: string, { verdict, why, params }: Outcome): Message {
  const name = id.slice('pre.'.length);
  const filled = params ? { params } : {};
  if (why) return { key: /^(?:text|email|phone)\./.test(why) ? `why.${why}` : `why.${name}.${why}`, ...filled };
  if (verdict === 'unknown') return { key: 'why.unknown' };
  return { key: ofFacts.has(id) ? `finding.${name}.${verdict}` : `why.${name}.${verdict}`, ...filled };
}

/** Whose word a case stands on, where it is not the rule's first source: `<rule>.<case>` or the case alone. */
const WORD_OF: Readonly<Record<string, string>> = {
  'email.form': 'F-RFC5321',
  'email.ending': 'F-PSL',
  'phone.length': 'F-PHONE',
  'phone.unlikely': 'F-PHONE',
  'phone.country': 'F-PHONE',
  'phone.letters': 'K-TROUBLE',
  'phone.signs': 'K-TROUBLE',
  'phone.long': 'K-TROUBLE',
  'contact-webmail.warn': 'F-MAILLISTS',
  'contact-domain-owned.alike': 'F-PSL',
  'contact-domain-owned.service': 'F-MAILLISTS',
  'legal-name-match.form': 'K-VERIFY',
  'postcode.form': 'F-POSTCODE',
  'dist-region.warn': 'K-REGION',
  'customer-region.warn': 'K-REGION',
  'dist-region.own': OWN_TABLE,
  'customer-region.own': OWN_TABLE,
};

/** Id of the source on whose word an outcome stands, in `knowledge/sources.json` or `form-sources.json`. Nothing for texts that nobody could use. */
export function wordOf({ id, sources }: FormRule, { verdict, why }: Outcome): string | undefined {
  if (why?.startsWith('text.')) return undefined;
  return WORD_OF[why ?? ''] ?? WORD_OF[`${id.slice('pre.'.length)}.${why ?? verdict}`] ?? sources[0];
}

/** The name of a rule. */
export const titleOf = (id: string): Message => ({ key: `${ofFacts.has(id) ? 'finding' : 'why'}.${id.slice('pre.'.length)}.title` });

/** What one rule says of the input. Advice says nothing. */
export function checkRule(id: string, input: PrerequisiteInput): Outcome {
  const check = CHECKS[id] ?? FORM_CHECKS[id];
  if (!check) throw new Error(`no check of ${id}`);
  return check(input);
}

/** Everything that can be said of a form, in the order of the rules. */
export function checkForm(input: PrerequisiteInput): FormFinding[] {
  return RULES.filter(({ kind }) => kind === 'check').map((rule) => {
    const outcome = checkRule(rule.id, input);
    return { rule, outcome, message: messageOf(rule.id, outcome) };
  });
}

/** Advice that applies: everywhere, or in the country given. */
export const adviceFor = (country: string | undefined): FormRule[] =>
  RULES.filter(({ kind, countries }) => kind === 'advice' && (!countries || (country !== undefined && countries.includes(country))));
