import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

/** A box that says something about the whole view. `tone` chooses colour and icon; the words carry the meaning. */
export function Notice({
  tone,
  title,
  children,
  name,
}: {
  tone: 'info' | 'warning' | 'danger';
  title: string;
  name: string;
  children?: ComponentChildren;
}) {
  return (
    <section class={`notice notice-${tone}`} data-notice={name} aria-label={title}>
      <Icon name={tone === 'info' ? 'info' : tone === 'warning' ? 'attention' : 'stop'} />
      <div>
        <p>
          <b>{title}</b>
        </p>
        {children}
      </div>
    </section>
  );
}
