import type { Distributor } from '../types';

export { DISTRIBUTOR as TENANT, PARTNERSHIP as LINK } from '../../invitations/testing/link-examples';

/** A made-up distributor of which nothing is known but what is given. */
export const distributor = (more: Partial<Distributor> = {}): Distributor => ({
  id: 'own:1',
  name: 'Northwind Cloud',
  markets: [],
  regions: [],
  contacts: [],
  links: [],
  notes: '',
  topics: {},
  ...more,
});
