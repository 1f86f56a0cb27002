import type { TaskStatus } from '../lib/rules/assessment';
import { Icon } from './Icon';
import { useReader } from './reader';

/** The status of a task as a picture with its name for those who hear the page. Colour is never the only difference. */
export function StatusMark({ status }: { status: TaskStatus }) {
  const { t } = useReader();
  return (
    <span class={`mark mark-${status}`}>
      <Icon name={status} />
      <span class="heard">{t(`status.${status}`)}</span>
    </span>
  );
}
