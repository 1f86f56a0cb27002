import type { Evidence } from '../lib/rules/assessment';
import { optional } from '../lib/ui/i18n';
import { daysBetween, printAge, printFact, printPage, printTab, printValue, type Reader, useReader } from './reader';

/** From how many days on a sighting is called old. Onboarding steps take days, so one week is already another situation. */
const OLD_DAYS = 7;

/** Where a piece of evidence comes from, in words: "Legal info · Reseller tab", "You marked this", "Imported from …". */
export function printOrigin(reader: Reader, { source }: Pick<Evidence, 'source'>): string {
  const { t } = reader;
  if (source.kind === 'import') return t('evidence.import', { file: source.file });
  if (source.kind === 'person')
    return t(source.via === 'tick' ? 'evidence.tick' : source.via === 'overrule' ? 'evidence.overrule' : 'evidence.person');
  const page = printPage(reader, source.page);
  return source.tab ? `${page} · ${t('evidence.tab', { tab: printTab(reader, source.tab) })}` : page;
}

/** One piece of evidence: what was seen, where, when, by which words of the page, and how old that is. */
export function EvidenceLine({ evidence }: { evidence: Evidence }) {
  const reader = useReader();
  const { t } = reader;
  const { source } = evidence;
  const clues = source.kind === 'portal' ? source.clues.filter((clue) => clue.text) : [];
  const age = daysBetween(evidence.lastSeenAt, reader.now);
  const told = { firstAt: evidence.seenAt, lastAt: evidence.lastSeenAt };
  return (
    <div class={`evidence evidence-${evidence.says}`} data-says={evidence.says}>
      <p class="evidence-what">
        {evidence.fact === 'task.tick'
          ? printOrigin(reader, evidence)
          : t('evidence.value', { fact: printFact(reader, evidence.fact), value: printValue(reader, evidence.fact, evidence.value) })}{' '}
        <span class="quiet">{t(`evidence.says.${evidence.says}`)}</span>
      </p>
      <p class="quiet" title={t('seen.exact', told)}>
        {evidence.fact !== 'task.tick' && `${printOrigin(reader, evidence)} · `}
        {printAge(reader, evidence.lastSeenAt, source.kind === 'portal' ? 'seen' : 'said')}
      </p>
      {clues.length > 0 && (
        <p class="quiet clues">
          {t('evidence.clues')}:{' '}
          {clues.map((clue) => `${optional(t, `clue.${clue.by}`) ?? t('clue.other')} ${t('quote', { text: clue.text ?? '' })}`).join(' · ')}
        </p>
      )}
      {evidence.stillListed === false && <p class="old">{t('evidence.unlisted')}</p>}
      {source.kind === 'portal' && age >= OLD_DAYS && <p class="old">{t('evidence.old', { days: age })}</p>}
    </div>
  );
}
