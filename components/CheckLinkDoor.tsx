import { useState } from 'preact/hooks';
import { Lazy } from './Lazy';
import type { PartProps } from './parts/parts';
import { useReader } from './reader';

const load = async () => (await import('./parts/PartDoor')).PartDoor;

/** Opens the box that tells what a link is, in the popup. */
export function CheckLinkDoor(props: PartProps) {
  const { t } = useReader();
  const [open, setOpen] = useState(false);
  return (
    <div class="block">
      <p class="pad">
        <button type="button" aria-expanded={open} data-act="check-link" onClick={() => setOpen(!open)}>
          {t('act.checkLink')}
        </button>
      </p>
      {open && <Lazy load={load} props={{ ...props, part: 'check-link' as const }} />}
    </div>
  );
}
