import type { Facts } from '../../../lib/rules/assessment';
import { type Action, NOBODY, type Way, whoCan } from '../../../lib/rules/roles/actions';
import { otherNames } from '../../../lib/rules/roles/search';
import { nameOf, whoHas } from '../../../lib/rules/roles/who';
import { isolated, series, type Translate } from '../../../lib/ui/i18n';
import { Rich } from '../../Rich';
import { printAge, useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import { PageLink } from '../clinic/PageLink';

/** What an action is called: by its own words, or as the task that it is. */
export const titleOf = (t: Translate, { id, kind }: Pick<Action, 'id' | 'kind'>): string =>
  t(kind === 'task' ? `task.${id}.title` : `roles.action.${id}`);

/** Roles in a row, any of which is enough, each with the names it also goes by. */
function RoleRow({ title, roles, name }: { title: string; roles: readonly string[]; name: string }) {
  const { t } = useReader();
  if (roles.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd data-roles={name}>
        <ul>
          {roles.map((role) => {
            const shown = t(`role.${role}`);
            const others = otherNames(role, shown);
            return (
              <li key={role}>
                {shown} {others.length > 0 && <span class="quiet">({others.join(', ')})</span>}
              </li>
            );
          })}
        </ul>
      </dd>
    </>
  );
}

/** The steps to one of the roles, and who was seen to be able to give it. */
function WaySteps({ way, facts, about }: { way: Way; facts: Facts; about: string }) {
  const reader = useReader();
  const { t } = reader;
  const givers = whoHas(facts, way.givenBy);
  return (
    <div data-way={way.id}>
      <ol>
        {series(t, `roles.way.${way.id}`).map((text) => (
          <li key={text}>
            <Rich text={text} />
          </li>
        ))}
      </ol>
      <p>
        {givers.length > 0
          ? t('roles.givers', {
              people: new Intl.ListFormat(reader.lang, { type: 'disjunction' }).format(
                givers.map(({ subject }) => isolated(nameOf(facts, subject!.id).name)),
              ),
            })
          : t('roles.givers.unseen')}{' '}
        <PageLink page={way.page} tab={way.tab} about={about} />
      </p>
      {givers.length === 0 && (
        <>
          <p class="quiet">{t('roles.nobody')}</p>
          <p>
            <PageLink page={NOBODY.page} about={about} />
          </p>
        </>
      )}
      <SourceList ids={givers.length === 0 ? [...way.sources, ...NOBODY.sources] : way.sources} asOf={way.asOf} of={about} />
    </div>
  );
}

/** One action: the roles for it, whether the person signed in has one, who else has, and how to come to one. */
export function ActionCard({ action, facts, open }: { action: Action; facts: Facts; open: boolean }) {
  const reader = useReader();
  const { t } = reader;
  const { roles, disputed, view, me, others, ways } = whoCan(action, facts);
  const title = titleOf(t, action);
  return (
    <details class="clinic-step" data-action={action.id} data-me={me} open={open}>
      <summary>
        <b>{title}</b> <span class={me === 'no' ? 'old' : 'quiet'}>{t(`roles.me.${me}`)}</span>
      </summary>
      <dl>
        <RoleRow title={t('roles.needs')} roles={roles} name="needs" />
        <RoleRow title={t('roles.disputed')} roles={disputed} name="disputed" />
        <RoleRow title={t('roles.view')} roles={view} name="view" />
        <dt>{t('roles.others')}</dt>
        <dd data-others={others.length}>
          {others.length === 0 ? (
            <p class="quiet">{t('roles.others.unseen')}</p>
          ) : (
            <ul>
              {others.map(({ subject, lastSeenAt }) => {
                const { name, mail } = nameOf(facts, subject!.id);
                return (
                  <li key={subject!.id}>
                    <bdi>{name}</bdi> {mail && <bdi>({mail})</bdi>} <span class="quiet">{printAge(reader, lastSeenAt)}</span>
                  </li>
                );
              })}
            </ul>
          )}
        </dd>
      </dl>
      {action.note && <p class="quiet">{t(`roles.note.${action.id}`)}</p>}
      {ways.length > 0 && (
        <>
          <h3>{t('roles.how')}</h3>
          {ways.map((way) => (
            <WaySteps key={way.id} way={way} facts={facts} about={title} />
          ))}
        </>
      )}
      <p>
        {action.tasks.map((task) => (
          <a key={task} href={`#task/${task}`} class="roles-task">
            {t('roles.task', { task: t(`task.${task}.title`) })}
          </a>
        ))}
      </p>
      <SourceList ids={action.sources} asOf={action.asOf} of={title} />
    </details>
  );
}
