/** `npm run bench`: measures everything in one run and prints it beside its budget. Ends with 1 when one is over. */
import { assessing } from './assessing';
import { pageCost } from './page-cost';
import { reading } from './reading';
import { type Row, table } from './row';
import { sizes } from './sizes';
import { popupReady } from './views';

const rows: Row[] = [...sizes(), ...(await pageCost()), ...(await reading()), ...assessing(), ...(await popupReady())];
console.log(table(rows));
const over = rows.filter(({ value, budget }) => !(value <= budget));
console.log(`\n${rows.length - over.length} within budget, ${over.length} over`);
process.exitCode = over.length === 0 ? 0 : 1;
