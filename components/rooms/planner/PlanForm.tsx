import { useId, useMemo, useState } from 'preact/hooks';
import type { WorkingDraft } from '../../../lib/messages/protocol';
import { endsOn, lapsesOn } from '../../../lib/rules/invitations/planner/check-request';
import limits from '../../../lib/rules/invitations/planner/limits.json';
import { GLOBAL_ADMINISTRATOR } from '../../../lib/rules/invitations/planner/roles';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import { dayAfter } from '../draft/days';
import { Earlier } from '../draft/Earlier';
import { Elsewhere } from '../draft/Elsewhere';
import { onlyCustomer, useKnown } from '../draft/known';
import { prepare } from '../draft/prepare';
import { useWorking } from '../draft/useWorking';
import { useLog } from '../invitations/use-log';
import { useLinkContext } from '../links/use-context';
import type { RoomProps } from '../rooms';
import { PlanFindings } from './PlanFindings';
import { planOf, USUAL_DURATION } from './plan';
import { ReadyList } from './ReadyList';
import { RoleSets } from './RoleSets';
import { RoleTable } from './RoleTable';
import { TaskAdvice } from './TaskAdvice';

/** What the admin centers of the US Government clouds are, and that their links are not documented. */
const GOVERNMENT_SOURCES = ['L-GOV'];

/** No entry of the log is a plan's own: it is not noted before its mail leaves. */
const NONE: ReadonlySet<number> = new Set();

type Field = keyof WorkingDraft['fields'];

/** One plan, kept as the mail that goes with it: what was planned stands in the draft, and is there again after a restart. */
export function PlanForm({ client, companion, id, start, rev }: RoomProps & { id: string; start: WorkingDraft; rev: number }) {
  const { t, now } = useReader();
  const ids = useId();
  const { state } = companion;
  const account = state?.account ?? null;
  const locked = state?.sample === true;
  const working = useWorking({
    client,
    account,
    id,
    start,
    rev,
    keep: !locked,
    onKept: () => history.replaceState(null, '', `#planner/kept/${id}`),
  });
  const { draft, saving } = working;
  const known = useKnown(client, account, state);
  const { log } = useLog(client, locked ? null : account);
  const { context } = useLinkContext(client, account, state);
  const [purpose, setPurpose] = useState('');
  const [failed, setFailed] = useState(false);
  const { fields } = draft;
  const today = dayAfter(now, 0);
  const plan = planOf(fields, {
    purpose,
    month: today.slice(0, 7),
    usedNames: known.relationshipNames,
    indirectReseller: !context?.isDistributor,
  });
  const { request } = plan;
  const prepared = useMemo(() => prepare(draft, known, context, now), [draft, known, context, now]);
  const put = (part: Partial<WorkingDraft['fields']>) => working.change({ fields: { ...fields, ...part } });
  const roles = (next: readonly string[]) => put({ roles: [...next] });
  const bad = (field: string) => plan.findings.some((one) => one.field === field && one.verdict === 'fail') || undefined;
  const customer = (name: string) => {
    const domain = onlyCustomer(known, name)?.domain;
    put({ recipientCompany: name, ...(domain && { domain }) });
  };
  /** Opens the mail that goes with the plan, with all of it filled in. */
  async function write() {
    const whole = {
      ...fields,
      relationshipName: request.name,
      days: request.days,
      roles: [...request.roles],
      autoExtend: request.autoExtend,
    };
    const kept = await working.flush({ fields: whole });
    setFailed(!kept);
    if (kept) location.hash = `#draft/kept/${id}`;
  }
  const text = (
    field: Field,
    value: string,
    onInput: (value: string) => void,
    more: Record<string, string | number | boolean | undefined> = {},
  ) => (
    <p class="field">
      <label for={`${ids}-${field}`}>{t(`planner.input.${field}`)}</label>
      <input
        id={`${ids}-${field}`}
        type="text"
        value={value}
        data-plan={field}
        autocomplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
        {...more}
      />
    </p>
  );
  const global = request.roles.some((role) => role.toLowerCase() === GLOBAL_ADMINISTRATOR);
  return (
    <>
      <p class="quiet" role="status" data-kept={saving}>
        {t(`planner.kept.${saving}`)}
      </p>
      <Elsewhere working={working} />
      <div class="draft-body">
        <form aria-label={t('planner.form')} onSubmit={(event) => event.preventDefault()}>
          <h3>{t('planner.step.customer')}</h3>
          {text('recipientCompany', String(fields.recipientCompany ?? ''), customer, { list: `${ids}-customers` })}
          <datalist id={`${ids}-customers`}>
            {known.customers.slice(0, 500).map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          {text('domain', String(fields.domain ?? ''), (domain) => put({ domain }))}
          <p class="field draft-flag">
            <label>
              <input
                type="checkbox"
                checked={fields.government === true}
                data-plan="government"
                onChange={(event) => put({ government: event.currentTarget.checked })}
              />
              <span>{t('draft.field.government')}</span>
            </label>
          </p>
          {fields.government === true && (
            <div class="notice" data-government>
              <p>{t('planner.government')}</p>
              <SourceList ids={GOVERNMENT_SOURCES} asOf={limits.asOf} of={t('draft.field.government')} />
            </div>
          )}
          <h3>{t('planner.step.roles')}</h3>
          <RoleSets client={client} roles={request.roles} locked={locked} onChange={roles} />
          <TaskAdvice roles={request.roles} onChange={roles} />
          <RoleTable roles={request.roles} onChange={roles} />
          <h3>{t('planner.step.time')}</h3>
          {text('days', fields.days === undefined ? String(USUAL_DURATION) : String(fields.days), (days) => put({ days }), {
            type: 'number',
            min: limits.duration.shortest,
            max: limits.duration.longest,
            step: 1,
            'aria-invalid': bad('days'),
          })}
          <p class="field draft-flag">
            <label>
              <input
                type="checkbox"
                checked={request.autoExtend}
                // With Global Administrator the portal refuses it; what is set already can still be taken out.
                disabled={global && !request.autoExtend}
                data-plan="autoExtend"
                onChange={(event) => put({ autoExtend: event.currentTarget.checked })}
              />
              <span>{t('draft.field.autoExtend')}</span>
            </label>
          </p>
          {global && <p class="quiet">{t('planner.noAutoExtend')}</p>}
          <h3>{t('planner.step.name')}</h3>
          <p class="field">
            <label for={`${ids}-purpose`}>{t('planner.input.purpose')}</label>
            <input
              id={`${ids}-purpose`}
              type="text"
              value={purpose}
              maxLength={60}
              data-plan="purpose"
              autocomplete="off"
              onInput={(event) => setPurpose(event.currentTarget.value)}
            />
          </p>
          {text('relationshipName', request.name, (relationshipName) => put({ relationshipName }), {
            'aria-invalid': bad('name'),
            'aria-describedby': `${ids}-name-hint`,
          })}
          <p id={`${ids}-name-hint`} class="quiet">
            {t('planner.nameHint', { longest: limits.name.longest })}{' '}
            {request.name !== plan.suggested && (
              <button type="button" data-act="use-suggested" onClick={() => put({ relationshipName: undefined })}>
                {t('planner.suggest', { name: plan.suggested })}
              </button>
            )}
          </p>
        </form>
        <div>
          <PlanFindings findings={plan.findings} asOf={limits.asOf} />
          {plan.blocked ? (
            <p class="quiet" data-not-ready>
              {t('planner.notReady')}
            </p>
          ) : (
            <>
              <p data-dates>
                {t('planner.dates', { lapsesOn: lapsesOn(today), endsOn: endsOn(today, request.days) })}{' '}
                {request.autoExtend && t('planner.dates.extends', { days: limits.autoExtend.by })}
              </p>
              <ReadyList request={request} />
            </>
          )}
          <h3>{t('planner.mail')}</h3>
          <p>{t('planner.mail.what')}</p>
          <Earlier lines={log?.lines} draft={draft} prepared={prepared} own={NONE} />
          <p class="buttons">
            <button type="button" class="primary" data-act="write-mail" disabled={locked || plan.blocked} onClick={() => void write()}>
              {t('planner.mail.write')}
            </button>
          </p>
          {locked && <p class="quiet">{t('planner.tour')}</p>}
          {failed && <p role="alert">{t('planner.notKept')}</p>}
        </div>
      </div>
    </>
  );
}
