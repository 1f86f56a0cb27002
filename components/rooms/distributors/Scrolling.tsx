import type { ComponentChildren } from 'preact';

/** A region that scrolls must be reachable by keyboard, or nobody without a pointer sees its end (WCAG 2.1.1). */
const REACHABLE = { tabIndex: 0 };

/** What may be wider than the window and then scrolls by itself. */
export const Scrolling = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <section class="wide-table" aria-label={label} {...REACHABLE}>
    {children}
  </section>
);
