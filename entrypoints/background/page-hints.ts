import type { Answers } from '../../lib/messages/protocol';
import { typedCountry } from '../../lib/portal';
import { accountCountry } from '../../lib/rules/countries';
import { directoryOf } from '../../lib/rules/distributors/directory';
import { lookup } from '../../lib/rules/lookup';
import {
  againstCountry,
  hasPageHints,
  type KnownAccount,
  type PageHint,
  type PageSight,
  pageHints,
  type SpokenAgainst,
} from '../../lib/rules/page-hints';
import { namedPlaces } from '../../lib/rules/regions/place-name';
import type { Known } from './assessments';
import type { Context } from './context';
import { getDirectory } from './directory';
import { getForm } from './forms';
import { readSelection } from './selection';
import type { Visit } from './tabs';
import type { Words } from './words';

/** Pages whose hints look at the directory of distributors, and those that look at which account was chosen. */
const WITH_DIRECTORY = /^(partnership\.accept|indirectProviders\.list|enrol\.)/;
const WITH_CHOICE = 'partnership.accept';

/** Does this visit stand on a page of which something may have to be said about regions, read to its end? */
export const mayHint = ({ page, read }: Visit): boolean => read && page.state === 'ready' && hasPageHints(page.id);

/** An account with the ids that prove it; nothing where it is none any more. */
async function accountOf(context: Context, id: string | undefined): Promise<KnownAccount | null> {
  const root = id === undefined ? undefined : (await context.assessments(id))?.account;
  const found = root === undefined ? undefined : (await context.journal.accountDetails()).find((one) => one.id === root);
  if (!found) return null;
  const by = (kind: 'tenant' | 'partner') => found.parts.flatMap((part) => (part.by === kind ? [part.value] : []));
  return { id: found.id, name: found.name, tenants: by('tenant'), partners: by('partner') };
}

/** Country of the enrolment, as the person gave it in the preflight form, where no account is proved in the one of none; else that of the account. */
async function enrolCountryOf(context: Context, known: Known | null): Promise<string | undefined> {
  const { form } = await getForm(context, known?.account);
  const given = form?.values.accountCountry ?? '';
  return /^[A-Z]{2}$/.test(given) ? given : known ? accountCountry(lookup(known.facts)) : undefined;
}

async function sightOf(context: Context, visit: Visit, known: Known | null): Promise<PageSight> {
  const { page, ids } = visit;
  const enrols = page.id.startsWith('enrol.');
  const wantsChoice = page.id === WITH_CHOICE;
  const directory = WITH_DIRECTORY.test(page.id) ? await getDirectory(context, { type: 'directory.get', account: known?.account }) : null;
  const enrolCountry = enrols ? await enrolCountryOf(context, known) : undefined;
  return {
    page: page.id,
    params: page.params,
    addsLocation: visit.addsLocation === true,
    facts: known?.facts ?? null,
    isProvider: known?.assessment.track === 'provider',
    here: { account: wantsChoice ? await accountOf(context, known?.account) : null, ...ids },
    expected: wantsChoice ? await accountOf(context, (await readSelection(context.journal, 'chosen'))?.account) : null,
    directory: directory ? directoryOf(directory.own, Object.values(known?.facts.byKey ?? {})) : [],
    chosen: directory?.chosen ?? [],
    ...(enrolCountry && { enrolCountry }),
    table: await context.tables.present(),
  };
}

/** What is to be said about regions and tenants on the page of a visit. Only what is known of the page's own account goes into it. */
export async function hintsOn(context: Context, visit: Visit): Promise<PageHint[]> {
  if (!mayHint(visit)) return [];
  const known = visit.account === null ? null : await context.assessments(visit.account);
  return pageHints(await sightOf(context, visit, known));
}

/** The first of them that has a line for the launcher, in words. */
export function hintLine(hints: readonly PageHint[], { t, lang }: Words): string | undefined {
  const line = hints.find((hint) => hint.line)?.line;
  return line && t(line.key, namedPlaces(line.params ?? {}, lang, t('fit.usGov')));
}

/**
 * What is to be said of the country that is being typed into an enrolment: PartnerIDs and distributors of the account that do not go with
 * it, no region, a region or a portal of its own. Nothing elsewhere.
 */
export async function countryHints(context: Context, visit: Visit, typed: string): Promise<SpokenAgainst[]> {
  if (!visit.page.id.startsWith('enrol.')) return [];
  const found = typedCountry(typed, visit.page.lang);
  if (found.is !== 'one') return [];
  const known = visit.account === null ? null : await context.assessments(visit.account);
  return againstCountry({ ...(await sightOf(context, visit, known)), enrolCountry: found.code });
}

/** The hints on the page that stands in a tab now. */
export async function pageHintsIn(context: Context, tab: number | undefined): Promise<Answers['page.hints']> {
  const visit = tab === undefined ? null : (await context.tabs.look(tab)).visit;
  const account = visit?.account ? ((await context.assessments(visit.account))?.account ?? null) : null;
  return { account, hints: visit ? await hintsOn(context, visit) : [] };
}
