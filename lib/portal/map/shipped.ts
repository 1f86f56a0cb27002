import addresses from './addresses.json';
import collisions from './collisions.json';
import labels from './labels.json';
import { compareVersions, MAP_FORMAT, MAP_SCHEMA, type MapData } from './schema';

const newest = [addresses, labels, collisions].reduce((a, b) => (compareVersions(b.version, a.version) > 0 ? b : a));

/**
 * The map that the extension brings along. Its version is that of its newest part. The files are held against their schema
 * by a test, not at every start of the worker.
 */
export const SHIPPED: MapData = {
  format: MAP_FORMAT,
  schema: MAP_SCHEMA,
  version: newest.version,
  asOf: newest.asOf,
  source: labels.source,
  addresses: addresses.addresses as unknown as MapData['addresses'],
  labels: labels.labels as unknown as MapData['labels'],
  collisions: collisions.collisions as unknown as MapData['collisions'],
};
