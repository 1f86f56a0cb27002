import { useId, useState } from 'preact/hooks';
import type { OwnRoles } from '../../../lib/rules/invitations/own/types';
import { OWN_LIMITS } from '../../../lib/rules/invitations/own/types';
import { ROLE_PRESETS } from '../../../lib/rules/invitations/planner/roles';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import type { Client } from '../../useCompanion';
import { present, useTemplates } from '../templates/use-templates';

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((role) => b.includes(role));

/** Sets of roles to start from, Microsoft's and others', and those that the person keeps. */
export function RoleSets({
  client,
  roles,
  locked,
  onChange,
}: {
  client: Client;
  roles: readonly string[];
  locked: boolean;
  onChange(roles: readonly string[]): void;
}) {
  const { t } = useReader();
  const id = useId();
  const { kept, reload } = useTemplates(client);
  const [name, setName] = useState('');
  const [said, setSaid] = useState<{ text: string; seqs?: readonly number[] } | null>(null);
  const own = present(kept).flatMap(({ id: key, content }) => (content.sort === 'roles' ? [{ key, content }] : []));
  const options = [
    ...ROLE_PRESETS.map(({ id: key, roles: all }) => ({ key, label: t(`planner.preset.${key}`), all })),
    ...own.map(({ key, content }) => ({ key: `own:${key}`, label: t('planner.sets.own', { name: content.name }), all: content.roles })),
  ];
  const chosen = options.find(({ all }) => same(all, roles));
  const mine = own.find(({ key }) => chosen?.key === `own:${key}`);
  async function put(entry: { id: string; content: OwnRoles | null }, text: string) {
    const reply = await client.ask({ type: 'templates.put', entries: [entry] }).catch(() => null);
    setSaid(reply?.ok ? { text, seqs: reply.value.seqs } : { text: t('planner.notKept') });
    if (reply?.ok) setName('');
    await reload();
  }
  async function undo(seqs: readonly number[]) {
    const reply = await client.ask({ type: 'templates.undo', seqs: [...seqs] }).catch(() => null);
    setSaid({ text: t(reply?.ok ? 'planner.undone' : 'planner.notKept') });
    await reload();
  }
  const preset = ROLE_PRESETS.find(({ id: key }) => key === chosen?.key);
  const optional = preset?.optional ?? [];
  return (
    <div class="plan-sets">
      <p class="field">
        <label for={`${id}-set`}>{t('draft.roles.preset')}</label>
        <select
          id={`${id}-set`}
          value={chosen?.key ?? ''}
          data-preset
          onChange={(event) => {
            const next = options.find(({ key }) => key === event.currentTarget.value);
            if (next) onChange(next.all);
          }}
        >
          <option value="">{t('draft.roles.own')}</option>
          {options.map(({ key, label, all }) => (
            <option key={key} value={key}>
              {t('planner.sets.option', { label, n: all.length })}
            </option>
          ))}
        </select>
      </p>
      {preset && <SourceList ids={preset.sources} asOf={preset.asOf} of={t(`planner.preset.${preset.id}`)} />}
      {optional.length > 0 && (
        <p class="quiet" data-optional>
          {t('planner.sets.optional', { n: optional.length })}{' '}
          <button type="button" data-act="leave-optional" onClick={() => onChange(roles.filter((role) => !optional.includes(role)))}>
            {t('planner.sets.leave')}
          </button>
        </p>
      )}
      {!locked && roles.length > 0 && !chosen && (
        <form
          class="plan-keep"
          onSubmit={(event) => {
            event.preventDefault();
            const trimmed = name.trim();
            if (trimmed)
              void put(
                { id: crypto.randomUUID(), content: { sort: 'roles', name: trimmed, roles } },
                t('planner.sets.kept', { name: trimmed }),
              );
          }}
        >
          <label for={`${id}-name`}>{t('planner.sets.name')}</label>
          <input
            id={`${id}-name`}
            type="text"
            value={name}
            maxLength={OWN_LIMITS.name}
            autocomplete="off"
            data-set-name
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" data-act="keep-set" disabled={name.trim() === ''}>
            {t('planner.sets.keep')}
          </button>
        </form>
      )}
      {mine && !locked && (
        <p>
          <button
            type="button"
            data-act="delete-set"
            onClick={() => void put({ id: mine.key, content: null }, t('planner.sets.deleted', { name: mine.content.name }))}
          >
            {t('planner.sets.delete', { name: mine.content.name })}
          </button>
        </p>
      )}
      <p role="status" data-set-said>
        {said?.text}{' '}
        {said?.seqs && (
          <button type="button" data-act="undo-set" onClick={() => void undo(said.seqs ?? [])}>
            {t('act.undo')}
          </button>
        )}
      </p>
    </div>
  );
}
