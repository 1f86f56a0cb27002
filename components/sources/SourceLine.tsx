import { Sources } from './Sources';

/** The public pages that something rests on, folded away under a line that names the day. */
export function SourceLine({ title, sources }: { title: string; sources: readonly string[] }) {
  return (
    <details class="older" data-sources={sources.join(' ')}>
      <summary class="quiet">{title}</summary>
      <Sources ids={sources} />
    </details>
  );
}
