import { useState } from 'preact/hooks';
import type { AdminRequest } from '../../../lib/rules/invitations/planner/check-request';
import { entraRole } from '../../../lib/rules/invitations/planner/roles';
import { copyText } from '../../../lib/ui/copy-text';
import { useReader } from '../../reader';

/** One line of the portal's form. `value`: what to type or to choose there. */
interface FormLine {
  id: string;
  label: string;
  value: string;
}

/**
 * The plan in the order of the portal's form: name, duration, roles, auto extend (Microsoft, "Obtain permissions to manage a customer's service").
 * The companion types nothing into the portal: each line is copied with a click.
 */
export function ReadyList({ request }: { request: AdminRequest }) {
  const { t } = useReader();
  const [said, setSaid] = useState<{ id: string; done: boolean } | null>(null);
  const lines: FormLine[] = [
    { id: 'name', label: t('planner.form.name'), value: request.name },
    { id: 'days', label: t('planner.form.days'), value: String(request.days) },
    // GUESS: that the portal lists roles by name; no public page shows its list whole.
    ...request.roles
      .map((role) => ({ id: role, label: t('planner.form.role'), value: entraRole(role)?.name ?? role }))
      .sort((a, b) => (a.value < b.value ? -1 : 1)),
    { id: 'autoExtend', label: t('planner.form.autoExtend'), value: t(request.autoExtend ? 'planner.form.yes' : 'planner.form.no') },
  ];
  const copy = (id: string, text: string) => async () => setSaid({ id, done: await copyText(text) });
  return (
    <section class="plan-ready" aria-label={t('planner.ready')} data-ready>
      <h3>{t('planner.ready')}</h3>
      <p>{t('planner.ready.what')}</p>
      <ol>
        {lines.map(({ id, label, value }) => (
          <li key={id} data-line={id}>
            <span class="quiet">{label}</span>{' '}
            <b dir="auto" lang={entraRole(id) ? 'en' : undefined}>
              {value}
            </b>{' '}
            {id !== 'autoExtend' && (
              <button type="button" data-copy={id} onClick={copy(id, value)}>
                {t('planner.copy')}
                <span class="heard">
                  : {label} <bdi>{value}</bdi>
                </span>
              </button>
            )}
          </li>
        ))}
      </ol>
      <p class="buttons">
        <button type="button" data-copy="all" onClick={copy('all', lines.map(({ label, value }) => `${label}: ${value}`).join('\n'))}>
          {t('planner.copyAll')}
        </button>
      </p>
      <p role="status" data-copied={said?.done ? said.id : undefined}>
        {said && t(said.done ? 'draft.said.copied' : 'planner.copyFailed')}
      </p>
    </section>
  );
}
