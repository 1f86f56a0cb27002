import type { HintTone, PageHint } from '../../../lib/rules/page-hints';
import { Icon, type IconName } from '../../Icon';
import { useReader } from '../../reader';
import { printSentence } from '../../rooms/fit/print';
import { Rules } from '../../rooms/fit/Verdict';
import { SourceLine } from '../../sources/SourceLine';
import type { Client } from '../../useCompanion';
import { SayCountry } from './SayCountry';
import { TryCountry } from './TryCountry';

const ICON: Record<HintTone, IconName> = { warn: 'attention', ask: 'unknown', good: 'done', note: 'info' };
const MARK: Record<HintTone, string> = { warn: 'mark-attention', ask: 'mark-unknown', good: 'mark-done', note: '' };

/** One hint: what it is, row by row, why, on whose word, and what the person can add. */
export function Hint({
  hint,
  account,
  list,
  client,
  pairing,
}: {
  hint: PageHint;
  /** Whose page it is; nothing can be kept where it proved none. */
  account: string | null;
  list: string;
  client: Client;
  pairing?: string;
}) {
  const reader = useReader();
  const { t } = reader;
  const { id, tone, text, whose, rows = [], more, rules = [], ask, tries, own, sources, asOf } = hint;
  return (
    <div class="hint-line" data-hint={id} data-tone={tone}>
      <p class="hint-head">
        <span class={`mark ${MARK[tone]}`}>
          <Icon name={ICON[tone]} />
        </span>
        <span>{printSentence(reader, text)}</span>
      </p>
      {whose && (
        <p class="quiet" data-whose>
          {printSentence(reader, whose)}
        </p>
      )}
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <li key={row.id} data-row={row.id} data-tone={row.tone}>
              <span class={`mark ${MARK[row.tone]}`}>
                <Icon name={ICON[row.tone]} />
              </span>
              <span>
                <bdi>{row.name}</bdi> · {printSentence(reader, row.text)}
                {row.whose && <span class="quiet"> · {printSentence(reader, row.whose)}</span>}
              </span>
            </li>
          ))}
          {more !== undefined && <li class="quiet">{t('fit.page.more', { n: more })}</li>}
        </ul>
      )}
      {(id === 'customer' || id === 'customers') && <p class="quiet">{t('fit.page.meant')}</p>}
      {ask && account !== null && <SayCountry ask={ask} account={account} list={list} client={client} {...(pairing && { pairing })} />}
      {tries && <TryCountry tries={tries} own={own} list={list} />}
      {rules.length > 0 && <Rules rules={rules} />}
      {tone === 'warn' && <p class="quiet">{t('fit.page.asOf', { asOfOn: asOf })}</p>}
      <SourceLine title={t('fit.sources', { asOfOn: asOf })} sources={sources} />
    </div>
  );
}
