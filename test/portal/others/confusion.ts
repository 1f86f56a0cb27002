/** `npx vite-node test/portal/others/confusion.ts`: how the readers do on pages of other hands, as a table with names. */
import { OTHERS } from './index';
import { readInChromium } from './read-in-chromium';
import { tally } from './tally';

const result = tally(OTHERS, await readInChromium(OTHERS));
const line = (ok: boolean, right: number, missed: number, wrong: number, name: string) =>
  console.log(`${ok ? 'yes' : ' NO'}  ${String(right).padStart(5)}  ${String(missed).padStart(6)}  ${String(wrong).padStart(5)}  ${name}`);

console.log('page right  missed  wrong  name');
for (const v of result.verdicts) {
  line(v.recognised, v.right.length, v.missed.length, v.wrong.length + v.mistaken.length, v.name);
  for (const m of v.missed) console.log(`        missed  ${m}`);
  for (const w of [...v.wrong, ...v.mistaken]) console.log(`        WRONG   ${w}`);
}
console.log(
  `\n${result.recognised} of ${result.pages} pages recognised, ${result.mistaken} mistaken; ${result.right} facts right, ${result.missed} missed (${(result.missedShare * 100).toFixed(1)} %), ${result.wrong} wrong`,
);
process.exitCode = result.wrong || result.mistaken || result.missedShare >= 0.1 ? 1 : 0;
