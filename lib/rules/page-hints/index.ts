import { acceptHints } from './accept';
import { customerHints, customerListHints, requestHints } from './customers';
import { enrolmentHints } from './enrolment';
import { addLocationHints, locationHints } from './locations';
import { providerListHints } from './providers';
import type { HintTone, PageHint, PageSight } from './types';

export { againstCountry } from './enrolment';
export type { HintAsk, HintTone, KnownAccount, PageHint, PageSight, SpokenAgainst } from './types';

type Hints = (sight: PageSight) => PageHint[];

const onLocations: Hints = (sight) => [...locationHints(sight), ...addLocationHints(sight)];

/** What each page gives cause to say about regions. Any other page gives none. */
const HINTS: Readonly<Record<string, Hints>> = {
  'enrol.indirectReseller': enrolmentHints,
  'enrol.form': enrolmentHints,
  'account.identifiers': onLocations,
  'account.locations': onLocations,
  'account.legalInfo': onLocations,
  'partnership.accept': acceptHints,
  'indirectProviders.list': providerListHints,
  'customers.list': customerListHints,
  'customers.detail.account': customerHints,
  'customers.detail.subscriptions': customerHints,
  'customers.detail.adminRelationships': customerHints,
  'customers.detail.adminRelationship': customerHints,
  'relationshipRequest.new': requestHints,
};

const ORDER: readonly HintTone[] = ['warn', 'ask', 'note', 'good'];

/** Pages on which something may have to be said about regions. */
export const hasPageHints = (page: string): boolean => Object.hasOwn(HINTS, page);

/** What is to be said about regions and tenants on this page, what does not fit first. Pure; it warns and never forbids. */
export const pageHints = (sight: PageSight): PageHint[] =>
  (HINTS[sight.page]?.(sight) ?? []).sort((a, b) => ORDER.indexOf(a.tone) - ORDER.indexOf(b.tone));
