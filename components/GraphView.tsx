import { useState } from 'preact/hooks';
import type { Assessment } from '../lib/rules/assessment';
import { useReader } from './reader';
import { TaskGraph, TaskGraphList } from './TaskGraph';

/** What blocks what, as a picture or in words. */
export function GraphView({ assessment, onOpen }: { assessment: Assessment; onOpen: (task: string) => void }) {
  const { t } = useReader();
  const [form, setForm] = useState<'picture' | 'list'>('picture');
  return (
    <section aria-labelledby="graph-title">
      <h2 id="graph-title">{t('desk.graph')}</h2>
      <fieldset class="segments">
        <legend class="heard">{t('graph.form')}</legend>
        {(['picture', 'list'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="graph-form" checked={form === one} onChange={() => setForm(one)} />
            <span>{t(`graph.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {form === 'picture' ? (
        <>
          <p class="quiet">{t('graph.hint')}</p>
          <TaskGraph assessment={assessment} onOpen={onOpen} />
          <p class="quiet legend">
            <span class="legend-line" aria-hidden="true" /> {t('graph.legend.needs')}
            <span class="legend-line legend-alternative" aria-hidden="true" /> {t('graph.legend.alternative')}
          </p>
        </>
      ) : (
        <TaskGraphList assessment={assessment} onOpen={onOpen} />
      )}
    </section>
  );
}
