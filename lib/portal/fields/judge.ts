import type { Facts } from '../../rules/assessment';
import type { FactKey } from '../../rules/facts';
import { foldedKey } from '../../rules/folded-key';
import { lookup } from '../../rules/lookup';
import { checkRule, type FormFinding, messageOf, RULES } from '../../rules/prerequisites/form';
import { inputOf } from '../../rules/prerequisites/from-facts';
import type { InputField, PrerequisiteInput } from '../../rules/prerequisites/input';
import { type Found, findCountry } from '../../rules/regions';
import { countryOf } from '../read/countries';

/** One field of the page and what stands in it now. */
export interface TypedField {
  field: InputField;
  value: string;
}

/** What else the rules may know: what the portal showed of this account, and what its own preflight form holds. */
export interface Known {
  facts: Facts | null;
  form: Readonly<Record<string, string>>;
}

/** What of the preflight form the rules compare with. The rest of it is judged there. */
const COMPARED: readonly InputField[] = ['accountCountry', 'registryName', 'registryStreet', 'registryPostalCode', 'companyDomain'];

/** What the rules know by a field beside its own value, so that their findings belong to it. */
const ALSO: Partial<Record<InputField, readonly InputField[]>> = {
  partnerId: ['partnerIdType', 'partnerIdCountry', 'locationVetting'],
  street: ['legalAddress'],
};

/** Asks for the fields around while the person has not come to them. */
const TOO_EARLY = new Set(['pre.address-complete']);

/** So many reasons at one field are enough to act on. */
const MOST = 3;

const PLACE = ['street', 'postalCode', 'city', 'state'] as const;

/** What the portal showed of the location with this PartnerID, and not of the one that is associated. */
function ofPartnerId(id: string, facts: Facts | null): PrerequisiteInput {
  const digits = id.normalize('NFKC').trim();
  const shown = (fact: FactKey) => facts?.byKey[foldedKey(fact, { kind: 'location', id: digits })]?.value;
  const global = facts && lookup(facts).value('partnerId.global') === digits;
  const [type, country, vetting] = [shown('location.type'), shown('location.country'), shown('location.vetting')];
  return {
    partnerIdType: global ? 'global' : (type as PrerequisiteInput['partnerIdType']),
    partnerIdCountry: country as string | undefined,
    locationVetting: vetting as string | undefined,
  } as PrerequisiteInput;
}

/**
 * The country that stands in the portal's own field for it: a name as the portal writes it, or what a person means, a code too. `several`:
 * one of these, and which is not known. `none`: it names nothing, like a field that is not filled yet.
 */
export function typedCountry(text: string, lang: string): Found {
  const code = countryOf(text, lang);
  return code ? { is: 'one', code } : findCountry(text, lang);
}

/** The country to judge by: what is known stays where the field names none, or where it may be meant by what more than one goes by. */
function countryFrom(text: string, lang: string, known: unknown): unknown {
  const found = typedCountry(text, lang);
  if (found.is === 'none') return known;
  if (found.is === 'several') return found.codes.includes(String(known)) ? known : undefined;
  return found.code.length === 2 ? found.code : undefined;
}

/** The rules' input while these fields stand as they do. */
function inputFrom(typed: readonly TypedField[], { facts, form }: Known, lang: string): PrerequisiteInput {
  const input: Record<string, unknown> = facts ? { ...inputOf(lookup(facts)) } : {};
  for (const name of COMPARED) if (form[name]?.trim()) input[name] = form[name];
  for (const { field, value } of typed) {
    input[field] = field === 'accountCountry' ? countryFrom(value, lang, input[field]) : value;
    if (field === 'partnerId') Object.assign(input, ofPartnerId(value, facts));
  }
  const place = PLACE.flatMap((part) => typed.find(({ field }) => field === part)?.value.trim() || []);
  if (place.length) input.legalAddress = place.join(', ');
  return input as PrerequisiteInput;
}

/**
 * What the rules object to in each of these fields, in their order: failures first, each reason once. What is missing or right is
 * not spoken of. Pure, and keeps nothing. `lang`: language of the page, for names of countries.
 */
export function judgeFields(typed: readonly TypedField[], known: Known, lang: string): FormFinding[][] {
  return typed.map((one) => {
    if (!one.value.trim()) return [];
    // Two fields of one kind: each is judged by its own value.
    const input = inputFrom([...typed.filter(({ field }) => field !== one.field), one], known, lang);
    const mine = [one.field, ...(ALSO[one.field] ?? [])];
    const said = new Set<string>();
    return RULES.filter(({ id, kind, fields }) => kind === 'check' && !TOO_EARLY.has(id) && mine.includes(fields[0]!))
      .map((rule) => {
        const outcome = checkRule(rule.id, input);
        return { rule, outcome, message: messageOf(rule.id, outcome) };
      })
      .filter(({ outcome: { verdict } }) => verdict === 'fail' || verdict === 'warn')
      .sort((a, b) => Number(a.outcome.verdict === 'warn') - Number(b.outcome.verdict === 'warn'))
      .filter(({ message }) => !said.has(message.key) && said.add(message.key))
      .slice(0, MOST);
  });
}
