import { useMemo } from 'preact/hooks';
import type { WorkingDraft } from '../../../lib/messages/protocol';
import { useReader } from '../../reader';
import { type Begun, useBegun } from '../draft/Begun';
import { mailLanguage } from '../draft/Choice';
import '../draft/draft.css';
import type { RoomProps } from '../rooms';
import { WordsOf } from '../WordsOf';
import { PlanForm } from './PlanForm';
import './planner.css';

const MAIL = 'customer-gdap';

/** A kept plan as the address names it. */
const keptIn = (rest: string | undefined): string | undefined => /^kept\/([\w:.-]{1,100})$/.exec(rest ?? '')?.[1];

/** A plan taken up again, or a new one. */
function Begin({ begun, ...props }: RoomProps & { begun: readonly Begun[] }) {
  const { t, lang } = useReader();
  const asked = keptIn(props.rest);
  const mail = props.companion.state?.settings.mail;
  // Asked of the list once: what is kept while the plan is being made does not begin it anew.
  const first = useMemo(() => {
    const found = begun.find(({ id, draft }) => id === asked && draft.mail === MAIL);
    const fresh: WorkingDraft = { mail: MAIL, lang: mailLanguage(mail?.lang ?? lang), form: mail?.form ?? 'full', fields: {}, to: '' };
    return {
      id: found?.id ?? crypto.randomUUID(),
      start: found?.draft ?? fresh,
      rev: found?.rev ?? 0,
      missing: asked !== undefined && !found,
    };
  }, []);
  return (
    <>
      {first.missing && (
        <p role="alert" data-missing>
          {t('draft.begun.missing')}
        </p>
      )}
      <PlanForm {...props} id={first.id} start={first.start} rev={first.rev} />
    </>
  );
}

/** The room that plans an admin relationship: whom for, which roles, how long, which name; ready to be typed into the portal, with the mail that goes with it. */
export function Planner(props: RoomProps) {
  const { t } = useReader();
  const { state } = props.companion;
  const { begun } = useBegun(props.client, state?.account ?? null, state?.sample !== true);
  return (
    <div class="draft planner">
      <h2>{t('desk.planner')}</h2>
      <p>{t('planner.intro')}</p>
      {/* Findings, sets and fields are named in the words of the room that writes mails. */}
      <WordsOf room="draft" also={begun !== null}>
        <Begin key={`${state?.account ?? ''} ${props.rest ?? ''}`} {...props} begun={begun === 'failed' || begun === null ? [] : begun} />
      </WordsOf>
    </div>
  );
}
