import type { JoinNotice, KnownBy } from '../lib/messages/protocol';
import type { CanAct } from './actions';
import { Icon } from './Icon';
import { useReader } from './reader';

/** What an account is known by, as messages take it: `by` chooses the words. */
export const partOf = ({ by, value, domain }: KnownBy) => ({ by: domain ? 'domain' : by, part: value, domain: domain ?? '' });

/** Accounts that turned out to be one: said until the person has seen it, with the way to part them again. */
export function JoinNotices({ joins = [], on }: { joins?: readonly JoinNotice[] | undefined } & CanAct) {
  const { t } = useReader();
  if (joins.length === 0) return null;
  return (
    <section class="notice" data-notice="joins" role="status">
      <Icon name="info" />
      <div>
        {joins.map(({ identity, known, account, name }) => (
          <div key={identity} data-join={identity} class="row">
            <p>{t('account.joined', { ...partOf(known), account: name })}</p>
            <button type="button" data-act="keep-apart" onClick={() => on.keepApart(identity, account)}>
              {t('act.keepApart')}
            </button>
          </div>
        ))}
      </div>
      <button type="button" class="ghost" data-act="joins-seen" onClick={() => on.joinsSeen(Math.max(...joins.map(({ at }) => at)))}>
        {t('act.dismiss')}
      </button>
    </section>
  );
}
