/**
 * `npm run bench`: measures everything in one run and prints it beside its budget. `npm run bench -- reading`: how well pages are
 * read, `-- reading <words>`: those with these words in their name. `-- drafting`: writing mails beside mustache, and ten thousand of them. Ends with 1 when something is over its budget, was read wrong, or too much was missed.
 */
import { assessing } from './assessing';
import { confusion } from './confusion';
import { drafting } from './drafting';
import { pageCost } from './page-cost';
import { reading } from './reading';
import { type Row, table } from './row';
import { sizes } from './sizes';
import { popupReady } from './views';

async function budgets(): Promise<boolean> {
  const rows: Row[] = [...sizes(), ...(await pageCost()), ...(await reading()), ...assessing(), ...(await popupReady())];
  console.log(table(rows));
  const over = rows.filter(({ value, budget }) => !(value <= budget));
  console.log(`\n${rows.length - over.length} within budget, ${over.length} over`);
  return over.length === 0;
}

const [what, name] = process.argv.slice(2);
const run = what === 'reading' ? () => confusion(name) : what === 'drafting' ? drafting : budgets;
process.exitCode = (await run()) ? 0 : 1;
