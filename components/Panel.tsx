import { useEffect } from 'preact/hooks';
import { AccountBar } from './AccountBar';
import { Checklist } from './Checklist';
import { Frame } from './Frame';
import { NextActions } from './NextActions';
import { PageDraftDoor } from './PageDraftDoor';
import { PageHintsDoor } from './PageHintsDoor';
import { PageLine } from './PageLine';
import { ProviderDoor } from './ProviderDoor';
import { StageList } from './StageList';
import { UndoList } from './UndoList';
import { type CompanionOptions, useCompanion } from './useCompanion';

/** The overlay's panel: this page first, then what to do next, then the stages. Escape closes it. */
export function Panel(options: CompanionOptions) {
  const companion = useCompanion(options);
  const { state, on } = companion;
  const close = on.close;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && event.isTrusted && !event.defaultPrevented) close?.();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <Frame view="panel" companion={companion}>
      {state && (
        <>
          <AccountBar state={state} on={on} fixedAccount />
          <Checklist
            companion={companion}
            mayExport={false}
            first={
              !state.sample &&
              state.page && (
                <>
                  <PageLine
                    page={state.page}
                    accounts={state.accounts}
                    account={state.account}
                    assessment={state.assessment}
                    describe={on.describePage}
                  />
                  <PageDraftDoor client={options.client} companion={companion} pairing={options.pairing} />
                  <PageHintsDoor client={options.client} companion={companion} pairing={options.pairing} />
                </>
              )
            }
          >
            {state.assessment && (
              <>
                <NextActions assessment={state.assessment} />
                <ProviderDoor client={options.client} companion={companion} pairing={options.pairing} />
                <StageList assessment={state.assessment} on={on} readOnly={state.sample} />
                {!state.sample && <UndoList undoable={state.undoable} on={on} />}
              </>
            )}
          </Checklist>
        </>
      )}
    </Frame>
  );
}
