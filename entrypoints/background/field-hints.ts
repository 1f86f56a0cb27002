import type { Answers, FieldHint, PortalRequest } from '../../lib/messages/protocol';
import { fieldOf, judgeFields, type TypedField } from '../../lib/portal';
import type { PageReading } from '../../lib/portal/types';
import { sourceEntry } from '../../lib/rules/knowledge/sources';
import formSources from '../../lib/rules/prerequisites/data/form-sources.json';
import { type FormFinding, RULES, wordOf } from '../../lib/rules/prerequisites/form';
import { namedPlaces } from '../../lib/rules/regions/place-name';
import { tellViews } from './announce';
import type { Context } from './context';
import { getForm } from './forms';
import { countryHints } from './page-hints';
import { readSettings, writeSettings } from './settings';
import type { Visit } from './tabs';
import type { Words } from './words';

type Ask<T extends PortalRequest['type']> = Extract<PortalRequest, { type: T }>;

/** Pages with forms that the rules know. The wizard of a new customer is none of them: it shows a password. */
const FORM_PAGES: ReadonlySet<string> = new Set(['enrol.form', 'enrol.indirectReseller', 'account.legalInfo', 'account.locations']);

const known: ReadonlySet<string> = new Set(RULES.flatMap(({ fields }) => fields));

/** Is a form on the page beside whose fields hints may stand? */
export const hasFields = ({ page, form }: PageReading): boolean => FORM_PAGES.has(page.id) && !!form && form.kind !== 'customer';

/** The visit that stands in the tab now, if it is the one meant and has a form. What was there before is never looked at. */
async function formVisit({ tabs }: Context, tab: number, id: string): Promise<Visit | null> {
  const visit = await tabs.current(tab);
  return visit?.id === id && visit.form && visit.page.state === 'ready' ? visit : null;
}

/** Which field of the rules' input a field of the page is for, by the words around it. */
export async function fieldNamed(context: Context, msg: Ask<'portal.field'>, tab: number): Promise<Answers['portal.field']> {
  const visit = await formVisit(context, tab, msg.visit);
  if (!visit) return { name: null };
  return { name: fieldOf(msg, visit.page.lang, (await context.maps.present()).data) };
}

/** The public page on whose word a finding stands. */
function sourceOf({ rule, outcome }: FormFinding, t: Words['t']): FieldHint['source'] {
  const id = wordOf(rule, outcome);
  const entry = id === undefined ? undefined : (sourceEntry(id) ?? formSources.sources.find((source) => source.id === id));
  return entry?.url ? { text: t('preflight.word', { source: entry.title, date: entry.date }), url: entry.url } : undefined;
}

/** What is to be said of the country of an enrolment as it stands in its field, by the table of markets and what is known of the account. */
async function againstCountry(context: Context, visit: Visit, value: string, { t, lang }: Words): Promise<FieldHint[]> {
  const said = await countryHints(context, visit, value);
  return said.map(({ rule, text, source: id }) => {
    const source = sourceEntry(id ?? '');
    return {
      rule,
      verdict: 'warn',
      text: t(text.key, namedPlaces(text.params ?? {}, lang, t('fit.usGov'))),
      ...(source && { source: { text: t('preflight.word', { source: source.title, date: source.date }), url: source.url } }),
    };
  });
}

/** What the rules object to in the fields of a form. What stands in them is not kept, logged or told to anyone else. */
export async function hintsFor(context: Context, msg: Ask<'portal.fields'>, tab: number): Promise<Answers['portal.fields']> {
  const { language, silenced = [] } = await readSettings(context.journal);
  const said = context.words(language);
  const { t } = said;
  const words = {
    why: t('hint.why'),
    silence: t('hint.silence'),
    close: t('launcher.close'),
    fail: t('verdict.fail'),
    warn: t('verdict.warn'),
    newTab: t('opensNewTab'),
  };
  const visit = await formVisit(context, tab, msg.visit);
  if (!visit) return { hints: null, words };
  const account = visit.account ?? visit.proved?.account;
  const assessed = account === undefined ? null : await context.assessments(account);
  const form = assessed ? (await getForm(context, assessed.account)).form?.values : undefined;
  const typed = msg.fields.filter(({ name }) => known.has(name)).map(({ name, value }) => ({ field: name, value }) as TypedField);
  const found = judgeFields(typed, { facts: assessed?.facts ?? null, form: form ?? {} }, visit.page.lang);
  let at = 0;
  const country = msg.fields.find(({ name }) => name === 'accountCountry')?.value;
  const against = country === undefined ? [] : await againstCountry(context, visit, country, said);
  return {
    words,
    hints: msg.fields.map(({ name }) => {
      const mine = known.has(name) ? (found[at++] ?? []) : [];
      const others = name === 'accountCountry' ? against.filter(({ rule }) => !silenced.includes(rule)) : [];
      const own = mine
        .filter(({ rule }) => !silenced.includes(rule.id))
        .map((finding) => {
          const source = sourceOf(finding, t);
          return {
            rule: finding.rule.id,
            verdict: finding.outcome.verdict as FieldHint['verdict'],
            text: t(finding.message.key, finding.message.params),
            ...(source && { source }),
          };
        });
      return [...own, ...others];
    }),
  };
}

/** Keeps that hints of a rule are not wanted; the desk's settings take it back. An unknown rule changes nothing. */
export async function silence(context: Context, { rule }: Ask<'portal.silence'>): Promise<{ ok: true }> {
  if (!RULES.some(({ id }) => id === rule)) return { ok: true };
  const { silenced = [] } = await readSettings(context.journal);
  await writeSettings(context.journal, { silenced: [...new Set([...silenced, rule])] });
  tellViews(context);
  return { ok: true };
}
