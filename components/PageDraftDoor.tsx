import { Lazy } from './Lazy';
import type { PartProps } from './parts/parts';

const load = async () => (await import('./parts/PartDoor')).PartDoor;

/** Offers the portal's draft on the page in front as a mail, where there is one. */
export function PageDraftDoor(props: PartProps) {
  const { state } = props.companion;
  return state?.page?.drafts && !state.sample ? <Lazy load={load} props={{ ...props, part: 'page-draft' as const }} /> : null;
}
