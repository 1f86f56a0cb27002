/** Stands in for `../app/load` in a unit test: there is nowhere to load a bundle from, so the module itself is taken. */
import type { App } from '../app/context';
import type { Bundle } from '../app/load';

const BUNDLES: Readonly<Record<Bundle, () => Promise<App>>> = {
  accexp: () => import('../app/accexp'),
  'account-v3': () => import('../app/account-v3'),
  customers: () => import('../app/customers'),
};

/** Fetches a micro-front-end when it is first needed. */
export const load = (name: Bundle): Promise<App> => BUNDLES[name]();
