import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../../reader';
import type { Client } from '../../useCompanion';
import type { RoomProps } from '../rooms';
import { LinkChecker } from './LinkChecker';
import { MenuSwitch } from './MenuSwitch';

/** The text that the person chose to have checked, from the menu of a page; `null` while it is asked for. Empty where there is none. */
function useGiven(client: Client, number: string | undefined): string | null {
  const [given, setGiven] = useState<{ number: string; text: string } | null>(null);
  useEffect(() => {
    if (number === undefined) return;
    const got = (text: string | null) => setGiven({ number, text: text ?? '' });
    client.ask({ type: 'link.given', number }).then(
      (reply) => got(reply.ok ? reply.value.text : null),
      () => got(null),
    );
  }, [client, number]);
  if (number === undefined) return '';
  return given?.number === number ? given.text : null;
}

/** The room that tells what a link is. */
export function Links({ client, companion, rest }: RoomProps) {
  const { t } = useReader();
  const number = /^given\/([\w-]{1,60})$/.exec(rest ?? '')?.[1];
  const given = useGiven(client, number);
  return (
    <div class="links narrow">
      <h2>{t('desk.links')}</h2>
      <p>{t('links.intro')}</p>
      {given === null ? (
        <p aria-busy="true">{t('room.loading')}</p>
      ) : (
        <LinkChecker key={number} client={client} companion={companion} given={given} />
      )}
      <MenuSwitch client={client} companion={companion} />
    </div>
  );
}
