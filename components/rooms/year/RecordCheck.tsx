import { useId, useState } from 'preact/hooks';
import { partnerOfRecord, type RecordPlace } from '../../../lib/rules/authorised/partner-of-record';
import { valueFits } from '../../../lib/rules/value-fits';
import type { CanAct } from '../../actions';
import { printAge, useReader } from '../../reader';
import { SaveForm, UndoWord } from './SaveForm';
import type { YearOf } from './use-year';

/** Asks which PartnerID a distributor has on file: that stands in the distributor's own portal, which nobody here reads. */
function OnFile({ place, on }: { place: RecordPlace } & CanAct) {
  const { t } = useReader();
  const id = useId();
  const [text, setText] = useState('');
  const save = () => {
    const value = text.trim();
    if (!valueFits('distributor.partnerIdOnFile', value)) return t('year.bad.partnerId');
    if (place.id) on.say('distributor.partnerIdOnFile', value, { kind: 'distributor', id: place.id });
  };
  return (
    <SaveForm
      name="on-file"
      save={save}
      fields={(refused) => (
        <span class="field">
          <label for={id}>{t('year.record.onFile', { name: place.name ?? '' })}</label>
          <input
            id={id}
            name="onFile"
            inputMode="numeric"
            autocomplete="off"
            maxLength={20}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            {...refused}
          />
        </span>
      )}
    />
  );
}

function Place({ place, on, readOnly }: { place: RecordPlace } & CanAct) {
  const reader = useReader();
  const { t } = reader;
  const { where, name = '', id, partnerId, verdict, why, count, evidence } = place;
  return (
    <li data-place={where} data-verdict={verdict}>
      <p>
        <b>{t(`year.record.${where}`, { name })}</b> {partnerId ?? t('year.record.none')} ·{' '}
        {t(where === 'account' ? `year.record.account.${verdict}` : `year.record.${verdict}`)} {why && t(`year.record.why.${why}`)}{' '}
        {count && count.different > 0 && t('year.record.count', count)}
      </p>
      {evidence && (
        <p class="quiet">
          {printAge(reader, evidence.lastSeenAt, evidence.source.kind === 'portal' ? 'seen' : 'said')}{' '}
          {where === 'distributor' && (
            <UndoWord
              name="on-file"
              about={t('year.record.distributor', { name })}
              undo={() => on.undo(evidence.seq)}
              disabled={readOnly}
            />
          )}
        </p>
      )}
      {where === 'distributor' && !readOnly && <OnFile key={id} place={place} on={on} />}
    </li>
  );
}

/** Is it the same location PartnerID on the account, at Microsoft, at each distributor and on the subscriptions? */
export function RecordCheck({ known: { facts }, on, readOnly }: { known: YearOf } & CanAct) {
  const { t } = useReader();
  const places = partnerOfRecord(facts);
  return (
    <section aria-labelledby="record-title" class="year-part" data-part="record">
      <h3 id="record-title">{t('year.record')}</h3>
      <p>{t('year.record.what')}</p>
      <ul class="year-list">
        {places.map((place) => (
          <Place key={`${place.where} ${place.id}`} place={place} on={on} readOnly={readOnly} />
        ))}
      </ul>
      {places.every(({ where }) => where !== 'distributor') && <p class="quiet">{t('year.record.noDistributor')}</p>}
    </section>
  );
}
