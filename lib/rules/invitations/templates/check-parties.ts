/** Whether those whom a mail and its link name belong together: distributor, cloud and regions. */
import { nameKey } from '../../distributors/texts';
import type { LinkCheck } from '../link';
import type { DraftInput, Said } from './check-draft';
import { chosenKind, fieldsOf } from './kinds';

/** A joint invitation names the distributor of its link, not another one of the account's. */
export function checkDistributor({ choice, fields, distributors = [] }: DraftInput, check: LinkCheck | null): Said[] {
  const id = check?.parts.distributor;
  const typed = nameKey(String(fields.distributor ?? ''));
  if (id === undefined || typed === '' || !fieldsOf(chosenKind(choice)).includes('distributor')) return [];
  const named = distributors.filter(({ name }) => nameKey(name) === typed);
  const theirs = named.length > 0 && named.every((one) => one.id.toLowerCase() !== id);
  return theirs ? [{ id: 'distributorOther', weight: 'block', field: 'distributor' }] : [];
}

/**
 * The mail names the admin center that its link leads to. A link to one of the US Government clouds in a mail for others is wrong; one to the
 * public admin center for a customer there may be right, as no document says which links the portal makes for them.
 */
export function checkCloud({ choice, fields }: DraftInput, check: LinkCheck | null): Said[] {
  if (!check?.invitation || !fieldsOf(chosenKind(choice)).includes('government')) return [];
  const ticked = fields.government === true;
  if (ticked === (check.cloud !== undefined)) return [];
  return [
    ticked ? { id: 'cloudPublic', weight: 'doubt', field: 'government' } : { id: 'cloudGovernment', weight: 'block', field: 'government' },
  ];
}

/** By the dated table of markets the tenant could not accept. The table may be older than the market, so it warns and forbids nothing. */
export const checkRegions = ({ misfits = [] }: DraftInput): Said[] =>
  misfits.slice(0, 1).map(({ reason, sources, asOf }) => ({
    id: 'regions',
    weight: 'doubt',
    field: 'recipientCompany',
    params: { ownCountry: String(reason.params?.aCountry ?? ''), theirCountry: String(reason.params?.bCountry ?? ''), tableOn: asOf },
    sources,
  }));
