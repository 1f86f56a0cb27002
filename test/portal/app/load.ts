import type { App } from './context';

/** The micro-front-ends, each a bundle of its own. */
export type Bundle = 'accexp' | 'account-v3' | 'customers';

/** Fetches a micro-front-end when it is first needed. */
export const load = (name: Bundle): Promise<App> => import(`/standin/${name}.js`);
