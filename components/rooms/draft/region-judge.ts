import type { Answers } from '../../../lib/messages/protocol';
import { MARKETS, ownTable, fit as whoFits } from '../../../lib/rules/regions';
import type { JudgeRegions } from './useRegions';

/** What does not fit by the table of markets in force. In: the person's own table, `null` for the one that came along. */
export function judgeBy(file: Answers['table.get']['file']): JudgeRegions {
  const table = file === null ? MARKETS : ownTable(file);
  return (parties) => whoFits(parties, table).rules.filter(({ verdict }) => verdict === 'incompatible');
}
