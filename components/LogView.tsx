import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../lib/messages/protocol';
import { optional } from '../lib/ui/i18n';
import { useReader } from './reader';
import type { Client } from './useCompanion';

/** What was refused, set aside or went wrong, newest first, as the worker wrote it down. */
export function LogView({ client }: { client: Client }) {
  const { t, lang } = useReader();
  const [entries, setEntries] = useState<Answers['log.get'] | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    client.ask({ type: 'log.get' }).then(
      (reply) => {
        if (!wanted) return;
        if (reply.ok) setEntries(reply.value);
        else setError(`error.${reply.error.code}`);
      },
      () => wanted && setError('error.noAnswer'),
    );
    return () => {
      wanted = false;
    };
  }, [client]);
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <section aria-labelledby="log-title">
      <h2 id="log-title">{t('log.title')}</h2>
      {error && <p role="alert">{t(error)}</p>}
      {entries?.length === 0 && <p class="quiet">{t('log.none')}</p>}
      {entries && entries.length > 0 && (
        <table class="log">
          <thead>
            <tr>
              <th scope="col">{t('log.time')}</th>
              <th scope="col">{t('log.code')}</th>
              <th scope="col">{t('log.detail')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, at) => (
              <tr key={`${entry.at}-${at}`}>
                <td>{format.format(entry.at)}</td>
                <td>{optional(t, `log.code.${entry.code}`) ?? entry.code}</td>
                <td class="code">{entry.detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
