import type { ComponentChildren } from 'preact';

/** A part of a task's details under its own small heading. Level 4: view, region and stage come before it. */
export function Section({ title, children, name }: { title: string; name: string; children: ComponentChildren }) {
  return (
    <section class="part" data-part={name}>
      <h4>{title}</h4>
      {children}
    </section>
  );
}
