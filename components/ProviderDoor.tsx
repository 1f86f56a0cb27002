import { Lazy } from './Lazy';
import type { PartProps } from './parts/parts';

const load = async () => (await import('./parts/PartDoor')).PartDoor;

/** A distributor's own track in panel and popup: its resellers and procedures. Nothing of it is fetched for anybody else. */
export function ProviderDoor(props: PartProps) {
  return props.companion.state?.assessment?.track ? <Lazy load={load} props={{ ...props, part: 'provider-track' as const }} /> : null;
}
