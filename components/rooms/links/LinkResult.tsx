import { useId, useRef, useState } from 'preact/hooks';
import { adviseLink, LINK_REASONS_AS_OF, type LinkCheck, type LinkContext, type LinkReason } from '../../../lib/rules/invitations/link';
import { recogniseLink } from '../../../lib/rules/recognise-link';
import { copyText } from '../../../lib/ui/copy-text';
import { Icon, type IconName } from '../../Icon';
import { Notice } from '../../Notice';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';

const TONE = { valid: 'info', warn: 'warning', invalid: 'danger' } as const;
const ICON: Record<LinkReason['verdict'], IconName> = { valid: 'info', warn: 'attention', invalid: 'stop' };
const MARK: Record<LinkReason['verdict'], string> = { valid: 'mark-unknown', warn: 'mark-attention', invalid: 'mark-stop' };
const RANK: Record<LinkReason['verdict'], number> = { invalid: 0, warn: 1, valid: 2 };

/** Parameters of a sentence that are ids are shown as they are; those that name a kind are words. */
function Reasons({ reasons }: { reasons: readonly LinkReason[] }) {
  const { t } = useReader();
  const sorted = [...reasons].sort((a, b) => RANK[a.verdict] - RANK[b.verdict]);
  return (
    <ul class="findings">
      {sorted.map(({ id, verdict, params, sources }) => (
        <li key={id} data-reason={id} data-verdict={verdict}>
          <span class={`mark ${MARK[verdict]}`}>
            <Icon name={ICON[verdict]} />
            <span class="heard">{t(`links.weight.${verdict}`)}</span>
          </span>
          <div>
            {t(`links.reason.${id}`, params)}
            <SourceList ids={sources} asOf={LINK_REASONS_AS_OF} of={t(`links.reason.${id}`, params)} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The link itself, letter for letter, to be copied. */
function TheLink({ label, link, mayCopy }: { label: string; link: string; mayCopy: boolean }) {
  const { t } = useReader();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    if (field.current) setSaid((await copyText(link, field.current)) ? 'links.copied' : 'links.copyByHand');
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} ref={field} class="mono" readOnly rows={5} value={link} data-link dir="ltr" />
      {mayCopy && (
        <p>
          <button type="button" data-act="copy-link" onClick={copy}>
            {t('links.copy')}
          </button>{' '}
          <span role="status">{said && t(said)}</span>
        </p>
      )}
    </div>
  );
}

function Parts({ check, context }: { check: LinkCheck; context: LinkContext }) {
  const { t } = useReader();
  const same = (id: string) => (context.tenants ?? []).some((tenant) => tenant.toLowerCase() === id);
  const nameOf = (id: string) => context.distributors?.find(({ tenant }) => tenant === id)?.name;
  const parts = Object.entries(check.parts).filter(([, value]) => value !== undefined) as [string, string][];
  if (parts.length === 0) return null;
  return (
    <>
      <h3>{t('links.parts')}</h3>
      <dl class="facts">
        {parts.map(([part, value]) => (
          <div key={part} data-link-part={part}>
            <dt>{t(`links.part.${part}`)}</dt>
            <dd>
              <span class="code">{value}</span> {same(value) && t('links.isMine')} <bdi>{nameOf(value)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Everything about a checked link, the verdict first. */
export function LinkResult({ check, context }: { check: LinkCheck; context: LinkContext }) {
  const { t } = useReader();
  const advice = adviseLink(check, context);
  const { verdict, kind, era, imitates, repaired, others } = check;
  const what = imitates ? t('links.imitates', { kind: `@links.kind.${imitates}` }) : t(`links.kind.${kind ?? 'none'}`);
  // A link that only looks like one of Microsoft's is named after no page of theirs.
  const page = check.link && !imitates ? recogniseLink(check.link) : null;
  const rows = [
    ['what', what],
    ...(page ? [['page', t(page.known ? 'links.page' : 'links.pageGuess', { page: `@page.${page.id}` })] as const] : []),
    ['era', t(`links.era.${era}`)],
    ['whose', t(`links.whose.${advice.whose}`)],
    ['send', t(`links.send.${advice.send}`)],
    ['open', t(`links.open.${advice.open}`)],
    ['account', t(`links.account.${advice.account}`)],
  ] as const;
  return (
    <div data-link-verdict={verdict} data-link-kind={kind ?? ''}>
      <Notice tone={TONE[verdict]} title={t(`links.verdict.${verdict}`)} name="link-verdict">
        <p>{what}</p>
      </Notice>
      <dl class="facts">
        {rows.map(([row, answer]) => (
          <div key={row} data-row={row} data-answer={row === 'what' || row === 'era' || row === 'page' ? undefined : advice[row]}>
            <dt>{t(`links.ask.${row}`)}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('links.why')}</h3>
      <Reasons reasons={check.reasons} />
      {check.link && (
        <TheLink
          label={t(check.wrapper ? 'links.linkInside' : 'links.link')}
          link={check.link}
          mayCopy={verdict !== 'invalid' && check.invitation !== null}
        />
      )}
      {repaired && (
        <Notice tone="warning" title={t('links.repaired')} name="link-repaired">
          <p class="code">{repaired}</p>
          <p>{t('links.repairedNote')}</p>
        </Notice>
      )}
      <Parts check={check} context={context} />
      {others.length > 0 && (
        <>
          <h3>{t('links.others', { n: others.length })}</h3>
          <ul class="link-others">
            {others.slice(0, 20).map((other) => (
              <li key={other.start} data-other={other.kind ?? ''}>
                <b>
                  {other.imitates
                    ? t('links.imitates', { kind: `@links.kind.${other.imitates}` })
                    : t(`links.kind.${other.kind ?? 'none'}`)}
                </b>{' '}
                <span class="code">{other.link.slice(0, 300)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
