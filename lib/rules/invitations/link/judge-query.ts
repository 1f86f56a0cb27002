import { decoded, type Taken, valuesOf } from './parse';
import type { QueryForm, QueryKind } from './query-forms';
import { type Found, found } from './reasons';
import type { LinkEra, LinkParts } from './types';
import { leadsElsewhere, wrongLocation, wrongTenant } from './values';

/** What a link is by its form, wherever it leads. */
export interface Shape {
  kind: string | null;
  invitation: string | null;
  era: LinkEra;
  parts: LinkParts;
  reasons: Found[];
}

const oneOf = (taken: Taken, names: readonly string[]) => names.flatMap((name) => valuesOf(taken.params, name));

/** Is it one of the endings, the beginning of one, or something else? */
function judgeFragment({ fragment }: Taken, endings: readonly string[]): Found[] {
  if (endings.length === 0) return fragment ? [found('wrongRoute')] : [];
  if (fragment === undefined) return [found('truncated')];
  const own = fragment.toLowerCase().replace(/\/$/, '');
  if (endings.includes(own)) return [];
  if (own.includes('#')) return [found('twoFragments')];
  return [found(endings.some((ending) => ending.startsWith(own)) ? 'truncated' : 'wrongRoute')];
}

function judgeSigns(taken: Taken): Found[] {
  const sign = /[^\w=&.%~{}-]/.exec(taken.query ?? '')?.[0];
  return sign === undefined ? [] : [found('badSign', { sign })];
}

/** Which of the form's kinds: by the type, and by whether a distributor is named. */
function kindOf(taken: Taken, form: QueryForm): { kind?: QueryKind; alone?: boolean; wrong?: Found } {
  const [type] = valuesOf(taken.params, form.type);
  if (type === undefined) return { wrong: found('missing', { name: form.type === 'type' ? 'type' : 'invType' }) };
  const key = type.toLowerCase();
  const together = oneOf(taken, form.distributor).length > 0 ? form.kinds[`${key}+`] : undefined;
  const kind = together ?? form.kinds[key];
  if (kind) return { kind, alone: together === undefined };
  const cut = taken.fragment === undefined && taken.raw.endsWith(type) && Object.keys(form.kinds).some((name) => name.startsWith(key));
  return { wrong: cut ? found('truncated') : found('unknownType', { type: decoded(type).slice(0, 60) }) };
}

/** A value that no known link has where this parameter stands. What a link without it means is not known to differ. */
const oddValue = ({ params }: Taken, name: string, known: RegExp): Found[] =>
  valuesOf(params, name)
    .slice(0, 1)
    .flatMap((value) => (known.test(value) ? [] : [found('oddValue', { name, value: decoded(value).slice(0, 60) })]));

function judgeParams(taken: Taken, form: QueryForm, kind: QueryKind, alone: boolean): { parts: LinkParts; reasons: Found[] } {
  const reasons: Found[] = [];
  const names = [form.type, form.partner, form.location, ...form.distributor, ...form.also];
  for (const name of new Set(taken.params.map(([own]) => own.toLowerCase()))) {
    if (name === '') continue;
    if (!names.includes(name)) {
      reasons.push(found('added', { name: decoded(name).slice(0, 60) }));
      reasons.push(...valuesOf(taken.params, name).flatMap((value) => leadsElsewhere(name, value)));
    } else if (valuesOf(taken.params, name).length > 1) reasons.push(found('repeated', { name }));
  }
  const ends = (value: string) => taken.fragment === undefined && taken.raw.endsWith(value);
  const [partner] = valuesOf(taken.params, form.partner);
  const [location] = valuesOf(taken.params, form.location);
  const distributors = oneOf(taken, form.distributor);
  const push = (wrong: Found | null) => wrong && reasons.push(wrong);
  const shown = { partner: form.partner === 'id' ? 'id' : 'partnerId', location: 'msppId', distributor: 'indirectCSPId' };
  if (partner === undefined) reasons.push(found('missing', { name: shown.partner }));
  else push(wrongTenant(shown.partner, partner, ends(partner)));
  if (location !== undefined) push(wrongLocation(shown.location, location, kind.location === 'own'));
  else if (kind.location !== 'optional') reasons.push(found('missing', { name: shown.location }));
  const [distributor] = distributors;
  if (distributors.length > 1) reasons.push(found('repeated', { name: shown.distributor }));
  if (distributor !== undefined) push(wrongTenant(shown.distributor, distributor, ends(distributor)));
  // A distributor in a form that has none: somebody put two forms together.
  if (distributor !== undefined && alone) reasons.push(found('added', { name: shown.distributor }));
  if (kind.kind === 'dual-signup' && distributor === undefined) reasons.push(found('missing', { name: 'indirectCSP' }));
  if (partner && distributor && partner.toLowerCase() === distributor.toLowerCase()) reasons.push(found('samePartner'));
  const dap = valuesOf(taken.params, 'dap')[0]?.toLowerCase();
  if (dap === 'true') reasons.push(found('dapFlag'));
  else reasons.push(...oddValue(taken, 'DAP', /^false$/i));
  if (form.also.includes('csp')) reasons.push(...oddValue(taken, 'csp', /^1$/));
  if (kind.kind === 'reseller' && kind.location === 'any' && location && !/^0+$/.test(location)) reasons.push(found('withLocation'));
  return {
    parts: {
      ...(partner && { partner: partner.toLowerCase() }),
      ...(location && { location }),
      ...(distributor && { distributor: distributor.toLowerCase() }),
      ...((dap === 'true' || dap === 'false') && { dap }),
    },
    reasons,
  };
}

/** Judges a link whose parts stand in the query. */
export function judgeQuery(taken: Taken, form: QueryForm): Shape {
  const { kind, alone = true, wrong } = kindOf(taken, form);
  const around = [...judgeSigns(taken), ...judgeFragment(taken, kind?.bare ? [] : form.fragments)];
  if (!kind) return { kind: null, invitation: null, era: 'none', parts: {}, reasons: [...around, ...(wrong ? [wrong] : [])] };
  const said = kind.reason ? [found(kind.reason, { type: valuesOf(taken.params, form.type)[0] ?? '' })] : [];
  const { parts, reasons } = kind.bare ? { parts: {}, reasons: [] } : judgeParams(taken, form, kind, alone);
  const good = kind.era === 'current' ? [found('reusable')] : [];
  return { kind: kind.kind, invitation: kind.invitation, era: kind.era, parts, reasons: [...said, ...around, ...reasons, ...good] };
}
