import { series } from '../lib/ui/i18n';
import { Rich } from './Rich';
import { useReader } from './reader';
import { Section } from './Section';

function Steps({ texts }: { texts: string[] }) {
  return (
    <ol class="steps">
      {texts.map((text) => (
        <li key={text}>
          <Rich text={text} />
        </li>
      ))}
    </ol>
  );
}

/** The numbered steps of a task; what the same steps are called in older guides stays behind a disclosure. */
export function HowSection({ task }: { task: string }) {
  const { t } = useReader();
  const how = series(t, `task.${task}.how`);
  const older = series(t, `task.${task}.older`);
  if (how.length + older.length === 0) return null;
  return (
    <Section title={t('detail.how')} name="how">
      <Steps texts={how} />
      {older.length > 0 && (
        <details class="older">
          <summary>{t('detail.older')}</summary>
          <Steps texts={older} />
        </details>
      )}
    </Section>
  );
}
