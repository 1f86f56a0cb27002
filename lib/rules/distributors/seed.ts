import file from '../knowledge/distributors.json';
import type { Distributor, SeedMark } from './types';

/**
 * Distributors of which public pages say something, each with how much stands behind it. A list of markets is what was found, not all
 * there is: an empty one says nothing. Words on each: `distributors.seed.<id>`.
 */
export const SEEDS: readonly { distributor: Distributor; mark: SeedMark }[] = file.distributors.map(
  ({ id, name, markets, regions, confidence, sources }) => ({
    distributor: { id, name, markets, regions, contacts: [], links: [], notes: '', topics: {} },
    mark: { confidence: confidence as SeedMark['confidence'], sources, asOf: file.asOf },
  }),
);
