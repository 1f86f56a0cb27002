import { LinkChecker } from '../rooms/links/LinkChecker';
import type { PartProps } from './parts';

/** The box that tells what a pasted link is, in the popup: the same verdict as in the desk. */
export function CheckLink({ client, companion }: PartProps) {
  return (
    <div class="links pad">
      <LinkChecker client={client} companion={companion} />
    </div>
  );
}
