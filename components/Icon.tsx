import down from '@fluentui/svg-icons/icons/arrow_download_16_regular.svg?raw';
import expand from '@fluentui/svg-icons/icons/arrow_maximize_20_regular.svg?raw';
import undo from '@fluentui/svg-icons/icons/arrow_undo_16_regular.svg?raw';
import tick from '@fluentui/svg-icons/icons/checkmark_20_regular.svg?raw';
import done from '@fluentui/svg-icons/icons/checkmark_circle_20_filled.svg?raw';
import chevron from '@fluentui/svg-icons/icons/chevron_right_16_regular.svg?raw';
import ready from '@fluentui/svg-icons/icons/circle_20_regular.svg?raw';
import waiting from '@fluentui/svg-icons/icons/clock_20_regular.svg?raw';
import close from '@fluentui/svg-icons/icons/dismiss_20_regular.svg?raw';
import page from '@fluentui/svg-icons/icons/document_search_20_regular.svg?raw';
import stop from '@fluentui/svg-icons/icons/error_circle_20_filled.svg?raw';
import info from '@fluentui/svg-icons/icons/info_20_regular.svg?raw';
import blocked from '@fluentui/svg-icons/icons/lock_closed_20_regular.svg?raw';
import open from '@fluentui/svg-icons/icons/open_16_regular.svg?raw';
import unknown from '@fluentui/svg-icons/icons/question_circle_20_regular.svg?raw';
import notNeeded from '@fluentui/svg-icons/icons/subtract_circle_20_regular.svg?raw';
import attention from '@fluentui/svg-icons/icons/warning_20_filled.svg?raw';

/** Size and paths of a Fluent icon file: nothing else of it is needed, and so no markup is ever put into a page as text. */
function parts(svg: string) {
  return { size: Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1] ?? 20), paths: [...svg.matchAll(/ d="([^"]+)"/g)].map((match) => match[1]!) };
}

const ICONS = {
  attention: parts(attention),
  blocked: parts(blocked),
  chevron: parts(chevron),
  close: parts(close),
  done: parts(done),
  down: parts(down),
  expand: parts(expand),
  info: parts(info),
  'not-needed': parts(notNeeded),
  open: parts(open),
  page: parts(page),
  ready: parts(ready),
  stop: parts(stop),
  tick: parts(tick),
  undo: parts(undo),
  unknown: parts(unknown),
  waiting: parts(waiting),
};

export type IconName = keyof typeof ICONS;

/** A Fluent icon in the colour of the text around it. Always decoration: the words beside it say the same. */
export function Icon({ name }: { name: IconName }) {
  const { size, paths } = ICONS[name];
  return (
    <svg class="icon" data-icon={name} width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
      {paths.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
