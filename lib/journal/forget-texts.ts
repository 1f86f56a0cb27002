import { speaksOf, withoutSomebody } from '../rules/invitations/own/without-somebody';
import type { Forgotten } from './forget';
import { namesThem } from './names-them';
import { isInvitation } from './records';
import type { WriteTx } from './schema';

const marksOf = ({ names, domains, customers, resellers, relationships }: Forgotten) => ({
  names,
  domains,
  ids: [...customers, ...resellers, ...relationships],
});

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Takes somebody out of every version of what the person wrote for drafts, those taken back or deleted included. Gives how many changed. */
export async function cleanTemplates(tx: WriteTx, who: Forgotten): Promise<number> {
  const without = withoutSomebody(marksOf(who));
  let count = 0;
  for (let cursor = await tx.objectStore('templates').openCursor(); cursor; cursor = await cursor.continue()) {
    const record: unknown = cursor.value;
    if (typeof record !== 'object' || record === null || !('content' in record)) continue;
    const content = without(record.content);
    if (same(content, record.content)) continue;
    await cursor.update({ ...cursor.value, content });
    count++;
  }
  return count;
}

/** Takes out of lists of recipients what they say of somebody beside their rows: the file's name, and what is meant for all. */
export async function cleanMailings(tx: WriteTx, who: Forgotten, identities: ReadonlySet<string>): Promise<number> {
  const speaks = speaksOf(marksOf(who));
  const names = namesThem(who, true);
  /** Without the parts that name them or speak of them, at whatever depth; what is missing is asked for again. */
  const without = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const left = Object.entries(value).flatMap(([name, part]) => {
      if (typeof part === 'string')
        return speaks(part) || names({ [name]: part }) ? (name in REQUIRED ? [[name, '']] : []) : [[name, part]];
      return [[name, without(part)]];
    });
    return Object.fromEntries(left);
  };
  let count = 0;
  for (let cursor = await tx.objectStore('mailings').openCursor(); cursor; cursor = await cursor.continue()) {
    const record = cursor.value as { account?: unknown; setup?: unknown } | null;
    const account = record?.account;
    if (typeof account === 'string' && account !== '' && !identities.has(account)) continue;
    const setup = without(record?.setup);
    if (same(setup, record?.setup)) continue;
    await cursor.update({ ...cursor.value, setup });
    count++;
  }
  return count;
}

/** Parts of a list that have to be there, be it empty. */
const REQUIRED: Readonly<Record<string, true>> = { name: true, to: true };

/** Takes out of what happened to others' entries that somebody was shown or suggested there, and was not it. */
export async function cleanOthers(
  tx: WriteTx,
  { customers, resellers, relationships }: Forgotten,
  identities: ReadonlySet<string>,
): Promise<number> {
  const ids = new Set([...customers, ...resellers, ...relationships]);
  let count = 0;
  for (let cursor = await tx.objectStore('invitations').openCursor(); cursor; cursor = await cursor.continue()) {
    const record: unknown = cursor.value;
    if (!isInvitation(record) || !identities.has(record.account)) continue;
    // What a page alone said of them is gone with it; the person's own word stays, without whom it was about.
    const told = record.events.filter(({ by, evidence }) => !(by === 'portal' && evidence && ids.has(evidence.subject.id)));
    const events = told.map(({ evidence, subject, ...event }) => ({
      ...event,
      ...(evidence && !ids.has(evidence.subject.id) && { evidence }),
      ...(subject !== undefined && !ids.has(subject) && { subject }),
    }));
    if (same(events, record.events)) continue;
    await cursor.update({ ...record, events });
    count++;
  }
  return count;
}
