import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Mustache from 'mustache';
import { NOTHING_KNOWN } from '../../components/rooms/draft/known';
import { makeJudge } from '../../components/rooms/many/judge';
import { checkAll, type Pass, writeAll } from '../../components/rooms/many/passes';
import { takeFile } from '../../components/rooms/many/take-file';
import type { WorkingDraft } from '../../lib/messages/protocol';
import { csvText } from '../../lib/rules/distributors/csv';
import { tableOf } from '../../lib/rules/distributors/table';
import { columnsOf } from '../../lib/rules/invitations/many/columns';
import { columnsFor } from '../../lib/rules/invitations/many/fields';
import { entraRole } from '../../lib/rules/invitations/planner/roles';
import { chosenKind, MAIL_CHOICES, type MailChoice, mailText } from '../../lib/rules/invitations/templates/kinds';
import { loadTexts } from '../../lib/rules/invitations/templates/languages';
import { renderMail } from '../../lib/rules/invitations/templates/render';
import { fieldsFor, linkOf, nameOf } from '../../lib/rules/invitations/templates/testing/examples';
import type { Fields, LanguageTexts } from '../../lib/rules/invitations/templates/types';
import { hostOf, printDay } from '../../lib/rules/invitations/templates/values';
import { type Row, table } from './row';

/** Recipients in turn, so that no value is the one before. */
const RECIPIENTS = 40;
/** Mails written in one measurement, and measurements of each, in turn. */
const BATCH = 400;
const ROUNDS = 25;
const ROWS = 10_000;
const NOW = Date.UTC(2026, 10, 20, 12);

const recipients = (choice: MailChoice): Fields[] =>
  Array.from({ length: RECIPIENTS }, (_, n) => ({
    ...fieldsFor(choice),
    recipientCompany: `Customer ${n} Ltd`,
    recipientName: `Ada ${n}`,
  }));

/** The same mail by mustache alone, given everything ready: joined templates, printed days, names of roles. */
function peerOf(texts: LanguageTexts, choice: MailChoice): (fields: Fields) => string {
  const mail = mailText(texts, choice)!;
  const template = `${mail.subject}\n${mail.full.join('\n')}`;
  const joined = (lines: readonly string[]) => `${lines.join('\n')}\n`;
  const partials = {
    ...Object.fromEntries(Object.entries(texts.partials).map(([name, lines]) => [name, joined(lines)])),
    ...(choice.about && { next: joined(texts.next[choice.about] ?? []) }),
  };
  const options = { escape: String };
  return (fields) => Mustache.render(template, fields, partials, options);
}

/** Fields as mustache needs them. */
function viewOf(texts: LanguageTexts, { about }: MailChoice, fields: Fields): Fields {
  const day = (value: unknown) => (typeof value === 'string' ? printDay(value, texts.language) : value);
  const roles = (fields.roles as readonly string[]).map((id) => ({ role: entraRole(id)?.name }));
  const days = { deadline: day(fields.deadline), endsOn: day(fields.endsOn), sentOn: day(fields.sentOn) };
  const link = fields.link as string | undefined;
  return { ...fields, ...days, roles, host: link && hostOf(link), ask: about && texts.asks[about] } as unknown as Fields;
}

const plainWords = (text: string) =>
  text
    .replace(/^## /gm, '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\n+/g, '\n')
    .trim();

/** Microseconds for one mail, of both in turn, of each the best round: what else runs on the machine makes rounds slower, never faster. */
function pair(ours: (n: number) => unknown, peer: (n: number) => unknown): [ours: number, peer: number] {
  const times: [number[], number[]] = [[], []];
  for (let round = -2; round < ROUNDS; round++)
    [ours, peer].forEach((write, at) => {
      const start = performance.now();
      for (let n = 0; n < BATCH; n++) write(n % RECIPIENTS);
      if (round >= 0) times[at]!.push(((performance.now() - start) / BATCH) * 1000);
    });
  return [Math.min(...times[0]), Math.min(...times[1])];
}

/** Each mail in full, subject and text, with its missing fields found, beside mustache; throws where the two do not say the same. */
async function besideMustache(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const lang of ['en', 'ar'] as const) {
    const texts = await loadTexts(lang);
    for (const choice of MAIL_CHOICES) {
      const all = recipients(choice);
      const views = all.map((fields) => viewOf(texts, choice, fields));
      const peer = peerOf(texts, choice);
      const first = renderMail(texts, choice, 'full', all[0]!);
      if (plainWords(`${first.subject}\n${first.text}`) !== plainWords(peer(views[0]!)))
        throw new Error(`${nameOf(choice)}: not the same text`);
      const [value, budget] = pair(
        (n) => {
          const { subject, text, missing } = renderMail(texts, choice, 'full', all[n]!);
          return subject.length + text.length + missing.length;
        },
        (n) => peer(views[n]!).length,
      );
      rows.push({ what: `${nameOf(choice)}, ${lang}`, value, budget, unit: 'µs', reference: 'mustache, same text, in this run' });
    }
  }
  return rows;
}

/** Bytes in use once everything that can go is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

/** A table of ten thousand customers, read, checked, written and packed, as the room does it; and what memory does meanwhile. */
async function manyRows(): Promise<Row[]> {
  const shared: WorkingDraft = {
    mail: 'customer-reseller',
    lang: 'en',
    form: 'full',
    fields: { senderName: 'Kim Lindqvist', senderCompany: 'Contoso Cloud', senderEmail: 'kim@contoso.example', deadline: '2026-12-04' },
    link: linkOf({ mail: 'customer-reseller' })!,
    to: '',
  };
  const langs = ['en', 'de', 'ja', 'ar'];
  const csv = csvText([
    ['Company', 'E-mail', 'Domain', 'Language'],
    ...Array.from({ length: ROWS }, (_, n) => [
      `Customer ${n}`,
      `it@customer-${n}.example`,
      `customer-${n}.example`,
      langs[n % langs.length]!,
    ]),
  ]);
  const signal = new AbortController().signal;
  const start = process.cpuUsage();
  const file = tableOf(csv);
  if (!file.ok) throw new Error(file.problem);
  const columns = columnsOf(file.headings, columnsFor(chosenKind({ mail: shared.mail })));
  const taken = await takeFile(file.rows(), columns, { signal, onProgress: () => {} });
  if (taken.is !== 'read') throw new Error(taken.is);
  // As the worker gives them out: texts of the disk, a part at a time.
  const kept = taken.rows.map((row) => JSON.stringify(row));
  const pass = (onProgress: Pass['onProgress'] = () => {}): Pass => ({
    open: async (from) => kept.slice(from - 1, from + 499).map((row) => JSON.parse(row)),
    judge: makeJudge(shared, { known: NOTHING_KNOWN, context: null, now: NOW }),
    signal,
    onProgress,
  });
  const verdict = await checkAll(pass());
  if (verdict === null || verdict.blocked > 0) throw new Error(`${verdict?.blocked} rows blocked`);
  const sizes: { rows: number; size: number }[] = [];
  const written = await writeAll(
    pass((rows) => {
      const last = sizes.at(-1)?.rows ?? 0;
      if (rows >= last + 1000) sizes.push({ rows, size: heap() });
    }),
    { texts: loadTexts, style: { signature: 'Contoso Cloud' }, folder: 'mails', at: NOW, rows: ROWS },
  );
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1_000_000;
  if (written.ns.length !== ROWS) throw new Error(`${written.ns.length} mails written`);
  const grown = (sizes.at(-1)!.size - sizes[0]!.size) / 1_000_000;
  return [
    {
      what: `${ROWS} rows: read, check, write, pack`,
      value: (seconds * 1000) / ROWS,
      budget: 5,
      unit: 'ms',
      reference: `each, of processor; ${seconds.toFixed(1)} s in all`,
    },
    {
      what: `heap from row ${sizes[0]!.rows} to row ${sizes.at(-1)!.rows}`,
      value: Math.max(0, grown),
      budget: 4,
      unit: 'MB',
      reference: `the mails themselves: ${(written.file.size / 1_000_000).toFixed(0)} MB packed`,
    },
  ];
}

/** `npm run bench -- drafting`: true when nothing is over its budget. A mail's budget is what mustache takes for the same text in the same run. */
export async function drafting(): Promise<boolean> {
  const rows = [...(await besideMustache()), ...(await manyRows())];
  console.log(table(rows));
  const over = rows.filter(({ value, budget }) => !(value <= budget));
  console.log(`\n${rows.length - over.length} within budget, ${over.length} over`);
  return over.length === 0;
}
