import { useEffect, useId, useState } from 'preact/hooks';
import type { Answers } from '../../../lib/messages/protocol';
import { Markets } from '../../markets/Markets';
import { useReader } from '../../reader';
import { CountryList } from '../../rooms/fit/CountryList';
import '../../rooms/fit/fit.css';
import type { PartProps } from '../parts';
import { Hint } from './Hint';
import './page-hints.css';

/** The hints of the page in the view's tab, asked for again after every change. What was asked for another page is never shown. */
function useHints({ client, companion, pairing, tab }: PartProps): Answers['page.hints'] | null {
  const [known, setKnown] = useState<Answers['page.hints'] | null>(null);
  const page = companion.state?.page;
  const which = `${page?.id} ${page?.account} ${page?.seenAt}`;
  useEffect(() => {
    let wanted = true;
    const ask = async () => {
      const reply = await client
        .ask({ type: 'page.hints', ...(tab !== undefined && { tab }), ...(pairing && { pairing }) })
        .catch(() => null);
      // A failure leaves what is there: the page has not changed.
      if (wanted && reply?.ok) setKnown(reply.value);
    };
    void ask();
    const stop = client.onChanged(() => void ask());
    return () => {
      wanted = false;
      stop();
    };
  }, [client, tab, pairing, which]);
  useEffect(() => setKnown(null), [page?.id, page?.account]);
  return known;
}

/** What fits and what does not on the page in front, with the rules that say so, and what the person can add or try out. */
export function PageHints(props: PartProps) {
  const { t } = useReader();
  const id = useId();
  const known = useHints(props);
  if (!known || known.hints.length === 0) return null;
  const { client, pairing } = props;
  return (
    <section class="block page-hints fit" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('fit.page.title')}</h2>
      <Markets client={client} {...(pairing && { pairing })}>
        <CountryList id={`${id}-list`} />
        {known.hints.map((hint) => (
          <Hint key={hint.id} hint={hint} account={known.account} list={`${id}-list`} client={client} {...(pairing && { pairing })} />
        ))}
      </Markets>
    </section>
  );
}
