import { useEffect, useState } from 'preact/hooks';
import { ROOMS } from '../lib/ui/parts';
import { Checklist } from './Checklist';
import { type DeskPlace, deskPlace, GROUPS } from './desk-place';
import { Frame } from './Frame';
import { GraphView } from './GraphView';
import { Headline } from './Headline';
import { JoinNotices } from './JoinNotices';
import { LogView } from './LogView';
import { OnboardingView } from './OnboardingView';
import { ReminderNotices } from './ReminderNotices';
import { useReader } from './reader';
import { RoomDoor } from './rooms/RoomDoor';
import { SettingsView } from './SettingsView';
import { type CompanionOptions, useCompanion } from './useCompanion';
import { YourData } from './YourData';

/** The place in the desk that the address names, followed as it changes. */
function usePlace(): DeskPlace {
  const [place, setPlace] = useState(() => deskPlace(location.hash));
  useEffect(() => {
    const follow = () => setPlace(deskPlace(location.hash));
    addEventListener('hashchange', follow);
    // The address may have changed between the first drawing and this moment.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}

function DeskNav({ current }: { current: string }) {
  const { t } = useReader();
  return (
    <nav aria-label={t('desk.nav')} class="desk-nav">
      {Object.entries(GROUPS).map(([group, sections]) => (
        <section key={group} aria-labelledby={`desk-group-${group}`}>
          <h2 id={`desk-group-${group}`}>{t(`desk.group.${group}`)}</h2>
          <ul>
            {sections.map((section) => (
              <li key={section}>
                <a href={`#${section}`} aria-current={section === current ? 'page' : undefined}>
                  {t(`desk.${section}`)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function DeskFoot() {
  const { t } = useReader();
  return (
    <footer class="desk-foot quiet">
      <p>{t('app.promise')}</p>
      <p>{t('footer.knowledge')}</p>
      <p>{t('app.notAffiliated')}</p>
    </footer>
  );
}

/** The full-tab page: the checklist with room, the picture of what blocks what, settings, data and log. */
export function Desk(options: CompanionOptions) {
  const companion = useCompanion(options);
  const { state, reader, taskWords, on } = companion;
  const { section, task, rest } = usePlace();
  const opened = task === undefined ? undefined : state?.assessment?.tasks[task];
  const words = opened && taskWords.stateOf(opened.stage);
  useEffect(() => {
    // Once more when its words are there: near the end of the page there was nothing to scroll to before.
    if (task) document.getElementById(`task-${task}`)?.scrollIntoView({ block: 'start' });
  }, [task, state === null, reader === null, words]);
  return (
    <Frame view="desk" companion={companion}>
      {state && (
        <>
          {(state.storage.ok || state.sample) && <Headline state={state} on={on} />}
          <JoinNotices joins={state.joins} on={on} />
          <ReminderNotices state={state} client={options.client} />
          <div class="desk-body">
            <DeskNav current={section} />
            <div class="desk-main">
              {ROOMS.includes(section) && <RoomDoor room={section} client={options.client} companion={companion} rest={rest} />}
              {section === 'settings' && <SettingsView settings={state.settings} on={on} />}
              {section === 'data' && <YourData on={on} />}
              {section === 'log' && <LogView client={options.client} />}
              {(section === 'onboarding' || section === 'graph') && (
                <Checklist companion={companion} mayExport>
                  {state.assessment && section === 'onboarding' && (
                    <OnboardingView state={state} assessment={state.assessment} opened={task} on={on} readOnly={state.sample} />
                  )}
                  {state.assessment && section === 'graph' && (
                    <GraphView
                      assessment={state.assessment}
                      onOpen={(id) => {
                        location.hash = `task/${id}`;
                      }}
                    />
                  )}
                </Checklist>
              )}
            </div>
          </div>
          <DeskFoot />
        </>
      )}
    </Frame>
  );
}
