import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnContent, OwnEntry } from '../../../lib/rules/invitations/own/types';
import { useReader } from '../../reader';
import type { Client } from '../../useCompanion';
import { AskTwice } from '../AskTwice';
import { History } from './History';

interface Props {
  client: Client;
  /** What was taken out. */
  gone: readonly OwnEntry[];
  /** The tour, in which nothing changes. */
  locked: boolean;
  reload(): Promise<void>;
  /** Deleted for good since the room was entered, with what it was. */
  dropped: readonly OwnEntry[];
  setDropped(change: (before: readonly OwnEntry[]) => readonly OwnEntry[]): void;
  onRestore(id: string, content: OwnContent): void;
}

/** The newest that was not `null`: by its name a deleted one is known. */
const lastOf = ({ versions }: OwnEntry): OwnContent | undefined => versions.find(({ content }) => content)?.content ?? undefined;

/** What was deleted: each to be looked at, brought back, or deleted for good with all its versions, which can be undone until the room is left. */
export function Gone({ client, gone, locked, reload, dropped, setDropped, onRestore }: Props) {
  const { t } = useReader();
  const [failed, setFailed] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const nameOf = (entry: OwnEntry) => lastOf(entry)?.name ?? entry.id;
  // The button that was pressed is gone with what it did.
  useEffect(() => {
    if (dropped.length > 0 && document.activeElement === document.body) said.current?.focus();
  }, [dropped]);
  async function drop(id: string) {
    const reply = await client.ask({ type: 'templates.drop', ids: [id] }).catch(() => null);
    setFailed(!reply?.ok);
    if (reply?.ok) setDropped((before) => [...before, ...reply.value.entries]);
    await reload();
  }
  async function bring({ id, versions }: OwnEntry) {
    const entries = [{ id, versions: versions.map(({ at, content }) => ({ at, content })) }];
    const reply = await client.ask({ type: 'templates.bring', entries }).catch(() => null);
    setFailed(!reply?.ok);
    if (reply?.ok) setDropped((before) => before.filter((one) => one.id !== id));
    await reload();
  }
  return (
    <>
      {gone.length > 0 && (
        <details class="older" data-gone={gone.length}>
          <summary>{t('templates.gone', { n: gone.length })}</summary>
          <ul>
            {gone.map((entry) => (
              <li key={entry.id} data-gone-id={entry.id}>
                <b>
                  <bdi>{nameOf(entry)}</bdi>
                </b>
                <History entry={entry} onRestore={(content) => onRestore(entry.id, content)} />
                {!locked && (
                  <AskTwice
                    act="drop"
                    words={{
                      ask: (
                        <>
                          {t('templates.drop')}
                          <span class="heard">
                            : <bdi>{nameOf(entry)}</bdi>
                          </span>
                        </>
                      ),
                      sure: t('templates.drop.sure', { name: nameOf(entry) }),
                      yes: t('templates.drop'),
                      no: t('templates.drop.no'),
                    }}
                    onYes={() => void drop(entry.id)}
                  />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div ref={said} tabIndex={-1} role="status" data-dropped={dropped.length}>
        {dropped.map((entry) => (
          <p key={entry.id}>
            {t('templates.dropped', { name: nameOf(entry) })}{' '}
            <button type="button" data-act="undo-drop" onClick={() => void bring(entry)}>
              {t('act.undo')}
              <span class="heard">
                : <bdi>{nameOf(entry)}</bdi>
              </span>
            </button>
          </p>
        ))}
      </div>
      {failed && <p role="alert">{t('templates.saveFailed')}</p>}
    </>
  );
}
