import { Lazy } from './Lazy';
import type { PartProps } from './parts/parts';

const load = async () => (await import('./parts/PartDoor')).PartDoor;

/** Says what fits and what does not on the page in front, where it is one of those that are about regions or tenants. */
export function PageHintsDoor(props: PartProps) {
  const { state } = props.companion;
  return state?.page?.hints && !state.sample ? <Lazy load={load} props={{ ...props, part: 'page-hints' as const }} /> : null;
}
