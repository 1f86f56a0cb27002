import { useEffect, useState } from 'preact/hooks';
import { useReader } from './reader';
import { Section } from './Section';
import { SourceItem } from './sources/SourceItem';
import type Sources from './task-sources.json';

type Known = typeof Sources;

/** Loaded with the first task that is opened: a view that only shows the list does not need them. */
function useSources(): Known | null {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    import('./task-sources.json').then((module) => setKnown(module.default));
  }, []);
  return known;
}

/** The public pages a task's rules come from, with their dates, how far each can be trusted, and the day they were last looked at. */
export function SourcesSection({ task }: { task: string }) {
  const { t } = useReader();
  const known = useSources();
  const own = known?.tasks[task as keyof Known['tasks']];
  if (!known || !own) return null;
  return (
    <Section title={t('detail.sources')} name="sources">
      <ul class="texts">
        {own.sources.map((id) => {
          const source = known.sources[id as keyof Known['sources']];
          return <SourceItem key={id} source={{ ...source, id }} />;
        })}
      </ul>
      <p class="quiet">{t('detail.asOf', { asOfOn: own.asOf })}</p>
    </Section>
  );
}
