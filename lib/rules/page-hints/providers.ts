import { type RegionFit, regionFitFor } from '../distributors/region-fit';
import type { Entry } from '../distributors/types';
import { whoFits } from '../regions/fit';
import type { Spoken } from '../regions/types';
import { countOf, countryOfAccount, type Of, regionParam, rowsOf, subjectsOf } from './sight';
import type { HintRow, HintTone, PageHint, PageSight } from './types';

/** Markets and regions of a distributor: of its entry in the directory, and the country that a page or the person named. */
interface Reach {
  name: string;
  markets: string[];
  regions: string[];
}

const entryOf = (directory: readonly Entry[], id: string, name: string | undefined): Entry | undefined =>
  directory.find(({ distributor }) => distributor.tenant === id) ??
  directory.find(({ distributor }) => distributor.id === `seen:${id}`.slice(0, 80)) ??
  directory.find(({ distributor, seen }) => seen !== undefined && distributor.name === name);

function reachOf({ directory }: PageSight, id: string, of: Of | undefined): Reach {
  const named = of?.value('distributor.name');
  const entry = entryOf(directory, id, named)?.distributor;
  const country = of?.value('distributor.country');
  return {
    name: named ?? entry?.name ?? id,
    markets: [...new Set([...(entry?.markets ?? []), ...(country ? [country] : [])])],
    regions: [...(entry?.regions ?? [])],
  };
}

const TONE: Readonly<Record<RegionFit, HintTone>> = { yes: 'good', none: 'warn', unknown: 'ask' };

/** What the rules say of one market of the distributor: that which fits, else the first. */
function rulesOf(sight: PageSight, country: string, { markets }: Reach): readonly Spoken[] {
  const answers = markets.map((market) => whoFits({ reseller: country, distributor: market }, sight.table));
  const best = answers.find(({ verdict }) => verdict === 'compatible') ?? answers[0];
  return best?.rules.filter(({ verdict }) => verdict !== 'note') ?? [];
}

const based = ({ table }: PageSight) => ({ sources: ['K-MPAFAQ', 'K-RELATE', ...table.sources], asOf: table.asOf });

/** One distributor that asks to be accepted: does it serve the account's region? Where that is not known it is asked for. */
export function providerHint(sight: PageSight, id: string): PageHint {
  const country = countryOfAccount(sight);
  const of = subjectsOf(sight.facts, 'distributor').find((one) => one.id === id);
  const reach = reachOf(sight, id, of);
  const fit = regionFitFor(country, sight.table)(reach);
  const key = country ? fit : 'noCountry';
  const params = { name: reach.name, bCountry: country ?? '', bRegion: regionParam(sight, country) };
  return {
    id: 'provider',
    tone: TONE[fit],
    text: { key: `fit.page.provider.${key}`, params },
    ...(fit === 'none' && { line: { key: 'fit.line.provider', params } }),
    ...(country && { rules: rulesOf(sight, country, reach) }),
    ...(fit === 'unknown' &&
      country &&
      sight.facts && {
        ask: { fact: 'distributor.country' as const, of: [{ subject: { kind: 'distributor' as const, id }, name: reach.name }] },
      }),
    ...based(sight),
  };
}

/** The list of indirect providers: which fit, which are doubtful, of which nothing is known. */
export function providerListHints(sight: PageSight): PageHint[] {
  const listed = subjectsOf(sight.facts, 'distributor').filter((one) => one.isListed('distributor.listed'));
  if (listed.length === 0) return [];
  const country = countryOfAccount(sight);
  if (!country) return [{ id: 'providers', tone: 'ask', text: { key: 'fit.page.noCountry' }, ...based(sight) }];
  const fitOf = regionFitFor(country, sight.table);
  const rows = listed.map((of): HintRow => {
    const reach = reachOf(sight, of.id, of);
    const fit = fitOf(reach);
    return { id: of.id, name: reach.name, tone: TONE[fit], text: { key: `fit.row.${fit}`, params: { bCountry: country } } };
  });
  const bad = countOf(rows, 'warn');
  const open = rows.filter(({ tone }) => tone === 'ask');
  const params = { n: rows.length, bad, open: open.length, bCountry: country, bRegion: regionParam(sight, country) };
  return [
    {
      id: 'providers',
      tone: bad > 0 ? 'warn' : open.length > 0 ? 'ask' : 'good',
      text: { key: 'fit.page.providers', params },
      ...(bad > 0 && { line: { key: 'fit.line.providers', params } }),
      ...rowsOf(rows),
      ...(open.length > 0 && {
        ask: {
          fact: 'distributor.country' as const,
          of: open.map(({ id, name }) => ({ subject: { kind: 'distributor' as const, id }, name })),
        },
      }),
      ...based(sight),
    },
  ];
}
