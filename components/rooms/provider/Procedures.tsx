import { CHECKS, LEVELS, PROCEDURES, PROCEDURES_AS_OF, type Procedure } from '../../../lib/rules/provider/procedures';
import { series } from '../../../lib/ui/i18n';
import { PlaceLink } from '../../PlaceLink';
import { Rich } from '../../Rich';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import { Scrolling } from '../distributors/Scrolling';

function Steps({ prefix }: { prefix: string }) {
  const { t } = useReader();
  return (
    <ol class="steps" data-steps={prefix}>
      {series(t, prefix).map((text) => (
        <li key={text}>
          <Rich text={text} />
        </li>
      ))}
    </ol>
  );
}

/** What a reseller is to be able to do, what to do for it, and where. */
function Levels() {
  const { t } = useReader();
  return (
    <Scrolling label={t('provider.procedure.access')}>
      <table data-levels>
        <thead>
          <tr>
            {(['goal', 'do', 'where'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`provider.level.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((level) => (
            <tr key={level} data-level={level}>
              <th scope="row">{t(`provider.level.${level}.goal`)}</th>
              <td>{t(`provider.level.${level}.do`)}</td>
              <td>
                <Rich text={t(`provider.level.${level}.where`)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function One({ procedure, open }: { procedure: Procedure; open: boolean }) {
  const { t, lang } = useReader();
  const { id, task, roles, steps, warnings = 0, sources } = procedure;
  const title = t(`provider.procedure.${id}`);
  const who = new Intl.ListFormat(lang, { type: 'disjunction' }).format(roles.map((role) => t(`role.${role}`)));
  return (
    <details class="provider-procedure" data-procedure={id} open={open}>
      <summary>
        <h4>{title}</h4>
      </summary>
      <p class="quiet">{t('provider.who', { who })}</p>
      {(steps === 'own' || steps === 'both') && (
        <>
          {steps === 'both' && <h5>{t('provider.new')}</h5>}
          <Steps prefix={`provider.step.${id}`} />
        </>
      )}
      {(steps === 'task' || steps === 'both') && (
        <>
          {steps === 'both' && <h5>{t('provider.existing')}</h5>}
          <Steps prefix={`task.${task}.how`} />
        </>
      )}
      {steps === 'levels' && <Levels />}
      {Array.from({ length: warnings }, (_, at) => (
        <p key={at} class="provider-warning" data-warning={at + 1}>
          <Rich text={t(`provider.warning.${id}.${at + 1}`, { ordersOn: CHECKS.orders, changesOn: CHECKS.changes })} />
        </p>
      ))}
      <p>
        <PlaceLink task={task} title={title} />{' '}
        <a href={`#task/${task}`}>
          {t('provider.inChecklist')}
          <span class="heard">: {title}</span>
        </a>
      </p>
      <SourceList ids={sources} asOf={PROCEDURES_AS_OF} of={title} />
    </details>
  );
}

/** The eight procedures of a distributor, each with its steps by the names that the portal's buttons have. `opened`: the one to show. */
export function Procedures({ opened }: { opened?: string | undefined }) {
  const { t } = useReader();
  return (
    <section aria-labelledby="provider-procedures">
      <h3 id="provider-procedures">{t('provider.procedures')}</h3>
      <p class="quiet">{t('provider.procedures.hint')}</p>
      {PROCEDURES.map((procedure) => (
        <One key={procedure.id} procedure={procedure} open={procedure.id === opened} />
      ))}
    </section>
  );
}
