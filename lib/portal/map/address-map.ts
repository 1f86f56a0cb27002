import { hasReader } from '../read-page';
import type { PortalMap } from '../types';
import addresses from './addresses.json';
import labels from './labels.json';

/**
 * What the content script needs: the addresses, each marked with whether a look at the page is worth it. No labels: the
 * worker reads, the page is only looked at.
 */
export const addressMap = (): PortalMap => ({
  version: labels.version,
  addresses: addresses.addresses.map(([id, pattern]) => [`${hasReader(id!.replace('?', '')) ? '' : '-'}${id}`, pattern!] as const),
  labels: {},
});
