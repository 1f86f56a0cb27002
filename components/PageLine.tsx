import type { AccountSummary, PageLine as Page } from '../lib/messages/protocol';
import type { Assessment } from '../lib/rules/assessment';
import { optional } from '../lib/ui/i18n';
import { Icon } from './Icon';
import { Lazy } from './Lazy';
import { printAge, printPage, printTab, useReader } from './reader';
import { StatusMark } from './StatusMark';

interface Props {
  page: Page;
  accounts: readonly AccountSummary[];
  account: string | null;
  assessment: Assessment | null;
  /** Gives a description of a page that is not known. */
  describe?: () => Promise<string | null>;
}

/** Comes on demand: most pages are known. */
const loadDescription = async () => (await import('./PageDescription')).PageDescription;

/** What the page in front is, whether it was read, and which tasks it concerns. A page of another account is named as one. */
export function PageLine({ page, accounts, account, assessment, describe }: Props) {
  const reader = useReader();
  const { t } = reader;
  const name = printPage(reader, page.id);
  const known = page.id !== 'unknown';
  const other = page.account !== null && page.account !== account ? accounts.find((one) => one.id === page.account) : undefined;
  // The page may be of any of several accounts: none is shown.
  const anybodys = account === null && accounts.length > 0 && /^(ready|nothing)$/.test(page.state);
  const tasks =
    page.account !== account ? [] : page.tasks.flatMap((id) => assessment?.tasks[id] ?? []).filter((task) => task.status !== 'not-needed');
  const state = known || page.state !== 'ready' ? page.state : 'unknown';
  return (
    <section class="block page" aria-labelledby="page-title" data-page={page.id} data-page-state={page.state}>
      <h2 id="page-title">{t('page.title')}</h2>
      <div class="page-line">
        <Icon name="page" />
        <div>
          <p class="task-title">
            {page.tab ? t('page.currentTab', { page: name, tab: printTab(reader, page.tab) }) : t('page.current', { page: name })}
          </p>
          <p class="quiet">{optional(t, `pageState.${state}`) && t(`pageState.${state}`, { seen: printAge(reader, page.seenAt) })}</p>
          {page.notes?.map((note) => (
            <p key={note} class="old" data-page-note={note}>
              {t(`note.${note}`)}
            </p>
          ))}
          {other && <p class="old">{t('page.otherAccount', { name: other.name })}</p>}
          {(anybodys || (known && page.state === 'ready' && page.account === null)) && <p class="old">{t('page.noAccount')}</p>}
        </div>
      </div>
      {state === 'unknown' && describe && <Lazy load={loadDescription} props={{ describe }} />}
      {tasks.length > 0 && (
        <>
          <p class="quiet pad">{t('page.tasks')}</p>
          <ul class="chips">
            {tasks.map((task) => (
              <li key={task.id} data-page-task={task.id}>
                <StatusMark status={task.status} />
                {t(`task.${task.id}.title`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
