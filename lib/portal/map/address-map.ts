import { hasReader } from '../read-page';
import type { PortalMap } from '../types';
import type { MapData } from './schema';
import { SHIPPED } from './shipped';

/**
 * What the content script needs: the addresses, each marked with whether a look at the page is worth it. No labels: the
 * worker reads, the page is only looked at.
 */
export const addressMap = (data: MapData = SHIPPED): PortalMap => ({
  version: data.version,
  addresses: data.addresses.map(([id, pattern]) => [`${hasReader(id.replace('?', '')) ? '' : '-'}${id}`, pattern] as const),
  labels: {},
});
