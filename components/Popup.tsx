import { AccessHelp, type AccessState } from './AccessHelp';
import { AccountBar } from './AccountBar';
import { CheckLinkDoor } from './CheckLinkDoor';
import { Checklist } from './Checklist';
import { Frame } from './Frame';
import { JoinNotices } from './JoinNotices';
import { NextActions } from './NextActions';
import { OpenInvitationsDoor } from './OpenInvitationsDoor';
import { PageDraftDoor } from './PageDraftDoor';
import { PageHintsDoor } from './PageHintsDoor';
import { PageLine } from './PageLine';
import { ProviderDoor } from './ProviderDoor';
import { ReminderLines } from './ReminderLines';
import { useReader } from './reader';
import { StageList } from './StageList';
import { UndoList } from './UndoList';
import { type CompanionOptions, useCompanion } from './useCompanion';
import { WaitingClocks } from './WaitingClocks';

interface Props extends CompanionOptions {
  /** Is the tab in front one of the portal's? Unknown (`undefined`) where the browser does not tell. */
  onPortal?: boolean;
  access: AccessState;
  requestAccess: () => Promise<boolean>;
}

/** What the tab in front is not, where it has no page to tell of. */
function NoPage() {
  const { t } = useReader();
  return (
    <div class="block">
      <p class="quiet">{t('page.none')}</p>
    </div>
  );
}

/** The toolbar popup: the checklist of the current account, and a line for the tab in front. */
export function Popup({ onPortal, access, requestAccess, ...options }: Props) {
  const companion = useCompanion(options);
  const { state, on } = companion;
  // The hosts are granted and the tab shows the portal, yet nothing answers there: the tab is older than the installation.
  const hindered: AccessState = access === 'granted' && onPortal && state && !state.page ? 'reload' : access;
  return (
    <Frame view="popup" companion={companion}>
      {state && (
        <>
          <AccountBar state={state} on={on} />
          <JoinNotices joins={state.joins} on={on} />
          <ReminderLines reminders={state.reminders} on={on} />
          <Checklist
            companion={companion}
            mayExport
            first={
              !state.sample && (
                <>
                  <AccessHelp access={hindered} request={requestAccess} />
                  {state.page ? (
                    <PageLine
                      page={state.page}
                      accounts={state.accounts}
                      account={state.account}
                      assessment={state.assessment}
                      describe={on.describePage}
                    />
                  ) : (
                    hindered === 'granted' && state.storage.ok && state.accounts.length > 0 && <NoPage />
                  )}
                  <PageDraftDoor client={options.client} companion={companion} tab={options.tab} />
                  <PageHintsDoor client={options.client} companion={companion} tab={options.tab} />
                </>
              )
            }
          >
            {state.assessment && (
              <>
                <NextActions assessment={state.assessment} />
                <WaitingClocks assessment={state.assessment} />
                <OpenInvitationsDoor client={options.client} companion={companion} />
                <ProviderDoor client={options.client} companion={companion} tab={options.tab} />
                <StageList assessment={state.assessment} on={on} readOnly={state.sample} />
                {!state.sample && <UndoList undoable={state.undoable} on={on} />}
              </>
            )}
          </Checklist>
          <CheckLinkDoor client={options.client} companion={companion} />
        </>
      )}
    </Frame>
  );
}
