import type { AccountDetails, AccountPart } from '../../../lib/messages/protocol';
import type { CanAct } from '../../actions';
import { partOf } from '../../JoinNotices';
import { printList, useReader } from '../../reader';

/** One thing that proves the account: what it is, since when, why it belongs here, and the way to say that it does not. */
function Part({ part, account, on }: { part: AccountPart; account: string } & CanAct) {
  const reader = useReader();
  const { t } = reader;
  const { identity, names, domains, firstSeenAt, lastSeenAt, join } = part;
  return (
    <li data-part={identity}>
      <b>{t(`accounts.by.${part.domain ? 'domain' : part.by}`, partOf(part))}</b>
      <p class="quiet">
        {firstSeenAt === undefined
          ? t('accounts.lastSeen', { lastAt: lastSeenAt })
          : t('accounts.seen', { firstAt: firstSeenAt, lastAt: lastSeenAt })}
      </p>
      {names.length > 0 && <p class="quiet">{t('accounts.names', { names: printList(reader, names) })}</p>}
      {domains.length > 0 && <p class="quiet">{t('accounts.domains', { domains: printList(reader, domains) })}</p>}
      {join && (
        <p>
          {t(`accounts.why.${join.why}`)} {join.at !== undefined && t('accounts.joinedAt', { joinedAt: join.at })}{' '}
          <button type="button" data-act="keep-apart" onClick={() => on.keepApart(identity, account)}>
            {t('act.keepApart')}
            <span class="heard">: {t(`accounts.by.${part.domain ? 'domain' : part.by}`, partOf(part))}</span>
          </button>
        </p>
      )}
    </li>
  );
}

/** One account: what proves it, what was joined to it and why, what the person keeps from another, and choosing it. */
export function AccountCard({ account, current, on }: { account: AccountDetails; current: boolean } & CanAct) {
  const { t } = useReader();
  const { id, name, provisional, parts, apart } = account;
  return (
    <section data-account={id} data-current={current} aria-label={name}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {provisional && <p class="quiet">{t('accounts.provisional')}</p>}
      <p>
        {current ? (
          t('accounts.current')
        ) : (
          <button type="button" data-act="choose" onClick={() => on.selectAccount(id)}>
            {t('accounts.choose')}
            <span class="heard">
              : <bdi>{name}</bdi>
            </span>
          </button>
        )}
      </p>
      <h4>{t('accounts.proof')}</h4>
      <ul>
        {parts.map((part) => (
          <Part key={part.identity} part={part} account={id} on={on} />
        ))}
      </ul>
      {apart.length > 0 && (
        <ul data-apart>
          {apart.map(({ identity, known, from, fromName }) => (
            <li key={`${identity} ${from}`}>
              {t('accounts.apart', { ...partOf(known), account: fromName })}{' '}
              <button type="button" data-act="join-again" onClick={() => on.joinAgain(identity, from)}>
                {t('act.undo')}
                <span class="heard">: {t('accounts.apart', { ...partOf(known), account: fromName })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
