import { useId, useMemo, useState } from 'preact/hooks';
import { classifyLink, type LinkContext } from '../../../lib/rules/invitations/link';
import { useReader } from '../../reader';
import type { Client, Companion } from '../../useCompanion';
import { dayAfter } from '../draft/days';
import { useLog } from '../invitations/use-log';
import { LinkResult } from './LinkResult';
import './links.css';
import { useLinkContext } from './use-context';

const RECIPIENTS = ['found', 'customer', 'reseller', 'distributor', 'colleague'] as const;
const CLOUDS = ['public', 'us-government'] as const;

/** With what a link is compared: the account by its name, and what of it was not seen yet. */
function ComparedWith({ name, context, failed }: { name: string | null; context: LinkContext | null; failed: boolean }) {
  const { t, lang } = useReader();
  if (name === null) return <p class="quiet">{t('links.noAccount')}</p>;
  if (failed) return <p role="alert">{t('links.factsFailed')}</p>;
  if (!context) return <p class="quiet">{t('links.factsComing')}</p>;
  const lacking = [
    ...(context.tenants?.length ? [] : [t('links.lacks.tenant')]),
    ...(context.locations?.length ? [] : [t('links.lacks.location')]),
    ...(context.distributorsWhole ? [] : [t('links.lacks.distributor')]),
  ];
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  return (
    <p class="quiet" data-compared>
      {t('links.compared', { name })} {lacking.length > 0 && t('links.notSeen', { what: list.format(lacking) })}
    </p>
  );
}

/**
 * A box to paste into, and what the link in it is: whose it is, whether it may be sent or opened, and by whom. What is pasted stays in this
 * view and is gone with it. `given`: what stands in it at first.
 */
export function LinkChecker({ client, companion, given = '' }: { client: Client; companion: Companion; given?: string }) {
  const { t, now } = useReader();
  const [text, setText] = useState(given);
  const [recipient, setRecipient] = useState<(typeof RECIPIENTS)[number]>('found');
  const [cloud, setCloud] = useState<(typeof CLOUDS)[number]>('public');
  const ids = { text: useId(), recipient: useId(), cloud: useId(), hint: useId() };
  const { state } = companion;
  const account = state?.account ?? null;
  const name = state?.accounts.find(({ id }) => id === account)?.name ?? account;
  // How old a request is, is known from the log.
  const { log } = useLog(client, state?.sample ? null : account);
  const { context, failed } = useLinkContext(client, account, state, log?.lines);
  const whole = useMemo<LinkContext>(
    () => ({ ...context, cloud, today: dayAfter(now, 0), ...(recipient !== 'found' && { recipient }) }),
    [context, cloud, recipient, now],
  );
  const check = useMemo(() => (text.trim() ? classifyLink(text, whole) : null), [text, whole]);
  return (
    <>
      <p class="field">
        <label for={ids.text}>{t('links.paste')}</label>
        <textarea
          class="mono"
          id={ids.text}
          rows={5}
          value={text}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={ids.hint}
          data-paste
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <span id={ids.hint} class="quiet">
          {t('links.notKept')}
        </span>
      </p>
      <div class="link-choices">
        <p class="field">
          <label for={ids.recipient}>{t('links.recipient')}</label>
          <select
            id={ids.recipient}
            value={recipient}
            data-recipient
            onChange={(event) => setRecipient(RECIPIENTS.find((one) => one === event.currentTarget.value) ?? 'found')}
          >
            {RECIPIENTS.map((one) => (
              <option key={one} value={one}>
                {t(`links.recipient.${one}`)}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for={ids.cloud}>{t('links.cloud')}</label>
          <select
            id={ids.cloud}
            value={cloud}
            data-cloud
            onChange={(event) => setCloud(CLOUDS.find((one) => one === event.currentTarget.value) ?? 'public')}
          >
            {CLOUDS.map((one) => (
              <option key={one} value={one}>
                {t(`links.cloud.${one}`)}
              </option>
            ))}
          </select>
        </p>
      </div>
      <ComparedWith name={name} context={context} failed={failed} />
      <p role="status" class="heard">
        {check && t(`links.verdict.${check.verdict}`)}
      </p>
      {check && <LinkResult key={check.link} check={check} context={whole} />}
      {text && (
        <p>
          <button type="button" data-act="clear-link" onClick={() => setText('')}>
            {t('links.clear')}
          </button>
        </p>
      )}
    </>
  );
}
