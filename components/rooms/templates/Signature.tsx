import { useEffect, useId, useState } from 'preact/hooks';
import { signatureLines } from '../../../lib/rules/invitations/own/signature';
import { OWN_LIMITS } from '../../../lib/rules/invitations/own/types';
import { useReader } from '../../reader';
import type { Client } from '../../useCompanion';
import { FormElsewhere } from '../preflight/FormElsewhere';
import { useSignature } from './use-signature';

/** What the account's organisation sets below every draft: company, address, register, as the law of many countries asks. */
export function Signature({ client, account, locked }: { client: Client; account: string | null; locked: boolean }) {
  const { t } = useReader();
  const id = useId();
  const found = useSignature(client, account);
  const kept = found === null || found === 'failed' ? null : found.text;
  /** What was typed, and what was kept when that was begun. */
  const [typed, setTyped] = useState<{ text: string; from: string } | null>(null);
  const [said, setSaid] = useState<{ key: string; before?: string } | null>(null);
  useEffect(() => {
    setTyped(null);
    setSaid(null);
  }, [account]);
  const text = typed?.text ?? kept ?? '';
  // Another tab has kept something else since: what is typed here is not written over it unasked.
  const elsewhere = typed && kept !== null && kept !== typed.from && kept !== text ? { fields: ['text'], theirs: { text: kept } } : null;
  const whole = text.trim() === '' ? [] : text.split('\n');
  const tooMuch = text.length > OWN_LIMITS.signature || whole.length > OWN_LIMITS.signatureLines;
  async function put(next: string, key: string) {
    const reply = await client.ask({ type: 'signature.put', ...(account !== null && { account }), text: next }).catch(() => null);
    setSaid(reply?.ok ? { key, before: reply.value.before } : { key: 'templates.saveFailed' });
    if (reply?.ok) setTyped(null);
  }
  function choose(which: 'mine' | 'theirs') {
    setTyped(which === 'mine' ? { text, from: kept ?? '' } : null);
    if (which === 'mine' && !tooMuch) void put(text, 'templates.signature.saved');
  }
  return (
    <section class="panel-box" aria-labelledby={id} data-signature>
      <h3 id={id}>{t('templates.signature')}</h3>
      <p>{t('templates.signature.what')}</p>
      {found === 'failed' && <p role="alert">{t('error.noAnswer')}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void put(text, 'templates.signature.saved');
        }}
      >
        <p class="field">
          <label for={`${id}-text`}>{t('templates.signature.label')}</label>
          <textarea
            id={`${id}-text`}
            rows={5}
            value={text}
            dir="auto"
            data-own="signature"
            disabled={kept === null || locked}
            aria-invalid={tooMuch || undefined}
            aria-describedby={`${id}-limit`}
            onInput={(event) => {
              const next = event.currentTarget.value;
              setTyped((before) => ({ text: next, from: before?.from ?? kept ?? '' }));
              setSaid(null);
            }}
          />
          <span id={`${id}-limit`} class="quiet" role={tooMuch ? 'alert' : undefined} data-too-much={tooMuch}>
            {t('templates.signature.limit', { lines: OWN_LIMITS.signatureLines, signs: OWN_LIMITS.signature })}
          </span>
        </p>
        <p class="buttons">
          <button
            type="submit"
            data-act="save-signature"
            disabled={typed === null || text === kept || elsewhere !== null || tooMuch || locked}
          >
            {t('act.save')}
          </button>
        </p>
      </form>
      <FormElsewhere form={elsewhere ? { elsewhere: { ...elsewhere, choose } } : {}} nameOf={() => t('templates.signature')} />
      <p role="status" data-signature-said={said?.key}>
        {said && t(said.key)}{' '}
        {said?.before !== undefined && (
          <button type="button" data-act="undo-signature" onClick={() => void put(said.before ?? '', 'templates.undone')}>
            {t('act.undo')}
          </button>
        )}
      </p>
      {signatureLines(text).some((one) => /https?:|www\./i.test(one)) && (
        <p class="quiet" data-signature-link>
          {t('templates.signature.link')}
        </p>
      )}
    </section>
  );
}
