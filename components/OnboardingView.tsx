import { useId, useState } from 'preact/hooks';
import type { ViewState } from '../lib/messages/protocol';
import type { Assessment } from '../lib/rules/assessment';
import { series } from '../lib/ui/i18n';
import type { CanAct } from './actions';
import { ErrorNotice } from './ErrorNotice';
import { FindingList } from './FindingList';
import { GoalSwitches } from './GoalSwitches';
import { NextActions } from './NextActions';
import { useReader } from './reader';
import { StageList } from './StageList';
import { FILTERS, type Filter, filtered } from './task-filter';
import { useTaskWords } from './task-words';
import { UndoList } from './UndoList';
import { WaitingClocks } from './WaitingClocks';

/** The checklist with room: search and filter, next actions, clocks, goals, prerequisites and what the person said beside it. */
export function OnboardingView({
  state,
  assessment,
  opened,
  on,
  readOnly,
}: { state: ViewState; assessment: Assessment; opened?: string } & CanAct) {
  const { t } = useReader();
  const id = useId();
  const [filter, setFilter] = useState<Filter>('all');
  const [search, setSearch] = useState('');
  const wordsOf = (task: string) => [t(`task.${task}.title`), t(`task.${task}.why`), ...series(t, `task.${task}.how`)].join(' ');
  // A search looks at the words of every task, opened or not. Until they are all there it finds nothing false: it waits.
  const { stateOf, need, retry } = useTaskWords();
  const stages = assessment.stages.map((stage) => stage.id);
  const loadAllWords = () => need(stages);
  const states = search ? stages.map(stateOf) : [];
  const waiting = states.includes('loading');
  const sought = waiting ? '' : search;
  const shown = filtered(assessment, filter, sought, wordsOf);
  const found = shown.stages.reduce((sum, stage) => sum + stage.tasks.length, 0);
  const findings = assessment.findings.filter((finding) => finding.verdict !== 'unknown');
  return (
    <div class="columns">
      <div>
        <search class="search">
          <div>
            <label for={`${id}-search`}>{t('desk.search')}</label>
            <input
              id={`${id}-search`}
              type="search"
              value={search}
              onFocus={loadAllWords}
              onInput={(event) => {
                loadAllWords();
                setSearch(event.currentTarget.value);
              }}
            />
          </div>
          <fieldset class="segments">
            <legend>{t('desk.filter')}</legend>
            {FILTERS.map((one) => (
              <label key={one}>
                <input type="radio" name={`${id}-filter`} value={one} checked={filter === one} onChange={() => setFilter(one)} />
                <span>{t(`desk.filter.${one}`)}</span>
              </label>
            ))}
          </fieldset>
          <p class="quiet" role="status" aria-busy={waiting}>
            {t('desk.found', { n: found })}
          </p>
          {states.includes('failed') && <ErrorNotice code="error.words" stale={false} onRetry={retry} />}
        </search>
        {/* A new filter opens the stages anew; a person's own folding holds while the filter stays. */}
        <StageList
          key={`${filter}${sought ? '?' : ''}${opened ?? ''}`}
          assessment={shown}
          opened={opened}
          openAll={filter !== 'all' || sought !== ''}
          on={on}
          readOnly={readOnly}
        />
      </div>
      <div>
        <NextActions assessment={assessment} count={5} />
        <WaitingClocks assessment={assessment} />
        <GoalSwitches said={state.said} on={on} readOnly={readOnly} />
        <section class="block" aria-labelledby="findings-title">
          <h2 id="findings-title">{t('desk.findings')}</h2>
          {findings.length ? <FindingList findings={findings} /> : <p class="quiet pad">{t('findings.none')}</p>}
        </section>
        {!readOnly && <UndoList undoable={state.undoable} on={on} />}
      </div>
    </div>
  );
}
