import type { ViewState } from '../lib/messages/protocol';
import type { Actions } from './actions';
import { Headline } from './Headline';
import { Icon } from './Icon';
import { useReader } from './reader';

/** The top of panel and popup: the head line, the way to the desk, and closing where the view can be closed. */
export function AccountBar({ state, on, fixedAccount }: { state: ViewState; on: Actions; fixedAccount?: boolean }) {
  const { t } = useReader();
  const { storage, sample } = state;
  return (
    <header class="bar">
      {(storage.ok || sample) && <Headline state={state} fixedAccount={fixedAccount} on={on} />}
      <div class="bar-buttons">
        <button
          type="button"
          class="ghost"
          data-act="open-desk"
          aria-label={t('act.openDesk')}
          title={t('act.openDesk')}
          onClick={() => on.openDesk()}
        >
          <Icon name="expand" />
        </button>
        {on.close && (
          <button
            type="button"
            class="ghost"
            data-act="close"
            aria-label={t('act.close')}
            title={t('act.close')}
            onClick={() => on.close?.()}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
    </header>
  );
}
