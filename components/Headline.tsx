import type { ViewState } from '../lib/messages/protocol';
import { AccountSwitcher } from './AccountSwitcher';
import type { CanAct } from './actions';
import { Ring } from './Ring';
import { useReader } from './reader';

interface Props extends CanAct {
  state: ViewState;
  /** The account is given by the page and cannot be changed here. */
  fixedAccount?: boolean;
}

/** The text with its ranges of numbers kept on one line each: "3–5" read over two lines is two other numbers. */
function Ranges({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\d+–\d+)/).map((part, at) =>
        at % 2 ? (
          <span key={part} class="together">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}

/** The head of every view: ring, the one line that matters now, and whose account it is. */
export function Headline({ state, fixedAccount, on }: Props) {
  const { assessment } = state;
  const { t } = useReader();
  const tone = assessment?.headline.tone ?? 'unknown';
  return (
    <div class="headline">
      <Ring
        ring={assessment && !assessment.empty && !assessment.track ? assessment.ring : null}
        stages={assessment?.stages}
        track={assessment?.track}
      />
      <div>
        <p class={`line tone-${tone}`} data-headline data-tone={tone}>
          <Ranges text={assessment ? t(assessment.headline.key, assessment.headline.params) : t('ring.unknown')} />
        </p>
        <AccountSwitcher state={state} fixed={fixedAccount} on={on} />
      </div>
    </div>
  );
}
