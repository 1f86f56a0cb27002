import { type RegionFit, regionFitFor } from '../distributors/region-fit';
import { whoFits } from '../regions/fit';
import type { Spoken } from '../regions/types';
import { type Reach, reachOf } from './reach';
import { countOf, countryOfAccount, regionParam, rowsOf, subjectsOf } from './sight';
import type { HintAsk, HintRow, HintTone, PageHint, PageSight } from './types';

type Key = RegionFit | 'byName' | 'oneOf';

const TONE: Readonly<Record<Key, HintTone>> = { yes: 'good', none: 'warn', unknown: 'ask', byName: 'ask', oneOf: 'ask' };

/** What is said of a reach: whether it fits, but of one that only a name stands for, or that may be another region's, no more than that. */
function keyOf(fit: RegionFit, { doubt }: Reach): Key {
  if (doubt === 'name' && fit !== 'unknown') return 'byName';
  // Whichever of them it is for, none of them fits.
  return doubt === 'tenant' && fit === 'yes' ? 'oneOf' : fit;
}

/** On whose word, where anybody says anything. */
const onWord = ({ whose }: Reach) => whose && { whose: { key: `fit.whose.${whose}` } };

const asked = (all: readonly { id: string; name: string }[]): HintAsk => ({
  fact: 'distributor.country',
  of: all.map(({ id, name }) => ({ subject: { kind: 'distributor', id }, name })),
});

/** What the rules say of one market of the distributor: that which fits, else the first. */
function rulesOf(sight: PageSight, country: string, { markets, doubt }: Reach): readonly Spoken[] {
  if (doubt === 'name') return [];
  const answers = markets.map((market) => whoFits({ reseller: country, distributor: market }, sight.table));
  const fits = answers.find(({ verdict }) => verdict === 'compatible');
  if (fits && doubt) return [];
  const best = fits ?? answers[0];
  return best?.rules.filter(({ verdict }) => verdict !== 'note') ?? [];
}

const based = ({ table }: PageSight, reaches: readonly Reach[] = []) => ({
  sources: [...new Set(['K-MPAFAQ', 'K-RELATE', ...table.sources, ...reaches.flatMap(({ sources }) => sources)])],
  asOf: table.asOf,
});

/** One distributor that asks to be accepted: does this tenant of it serve the account's region? Where it is not known to, its country is asked for. */
export function providerHint(sight: PageSight, id: string): PageHint {
  const country = countryOfAccount(sight);
  const of = subjectsOf(sight.facts, 'distributor').find((one) => one.id === id);
  const reach = reachOf(sight, id, of);
  const fit = regionFitFor(country, sight.table)(reach);
  const key = keyOf(fit, reach);
  const params = { name: reach.name, bCountry: country ?? '', bRegion: regionParam(sight, country), ...(key === 'byName' && { fit }) };
  return {
    id: 'provider',
    tone: TONE[key],
    text: { key: `fit.page.provider.${country ? key : 'noCountry'}`, params },
    ...(key === 'none' && { line: { key: 'fit.line.provider', params } }),
    ...(country && { ...onWord(reach), rules: rulesOf(sight, country, reach) }),
    ...(key !== 'yes' && country && sight.facts && { ask: asked([{ id, name: reach.name }]) }),
    ...based(sight, [reach]),
  };
}

/** The list of indirect providers: which fit, which are doubtful, of which nothing is known. */
export function providerListHints(sight: PageSight): PageHint[] {
  const listed = subjectsOf(sight.facts, 'distributor').filter((one) => one.isListed('distributor.listed'));
  if (listed.length === 0) return [];
  const country = countryOfAccount(sight);
  if (!country) return [{ id: 'providers', tone: 'ask', text: { key: 'fit.page.noCountry' }, ...based(sight) }];
  const fitOf = regionFitFor(country, sight.table);
  const reaches = listed.map((of) => reachOf(sight, of.id, of));
  const rows = listed.map(({ id }, at): HintRow => {
    const reach = reaches[at]!;
    const fit = fitOf(reach);
    const key = keyOf(fit, reach);
    const params = { bCountry: country, ...(key === 'byName' && { fit }) };
    return { id, name: reach.name, tone: TONE[key], text: { key: `fit.row.${key}`, params }, ...onWord(reach) };
  });
  const bad = countOf(rows, 'warn');
  const open = countOf(rows, 'ask');
  const doubtful = rows.filter(({ tone }) => tone !== 'good');
  const params = { n: rows.length, bad, open, bCountry: country, bRegion: regionParam(sight, country) };
  return [
    {
      id: 'providers',
      tone: bad > 0 ? 'warn' : open > 0 ? 'ask' : 'good',
      text: { key: 'fit.page.providers', params },
      ...(bad > 0 && { line: { key: 'fit.line.providers', params } }),
      ...rowsOf(rows),
      ...(doubtful.length > 0 && { ask: asked(doubtful) }),
      ...based(sight, reaches),
    },
  ];
}
