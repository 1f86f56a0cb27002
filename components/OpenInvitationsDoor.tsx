import { Lazy } from './Lazy';
import type { PartProps } from './parts/parts';

const load = async () => (await import('./parts/PartDoor')).PartDoor;

/** The invitations that wait for an answer, in the popup; nothing where there are none. */
export function OpenInvitationsDoor(props: PartProps) {
  return props.companion.state?.invitations ? <Lazy load={load} props={{ ...props, part: 'open-invitations' as const }} /> : null;
}
