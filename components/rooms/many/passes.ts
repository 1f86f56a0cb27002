import { BlobSink, emlName, makeZip, writeEml } from '../../../lib/mail';
import type { InvitationNote, MailingRow } from '../../../lib/messages/protocol';
import type { OwnMail } from '../../../lib/rules/invitations/own/types';
import { writeDraft } from '../../../lib/rules/invitations/own/write-draft';
import type { LanguageTexts, MailLanguage } from '../../../lib/rules/invitations/templates/types';
import { mailLanguage } from '../draft/Choice';
import { noteOf } from '../draft/note-of';
import type { Judged } from './judge';
import { makeSummary, type Summary } from './summary';

/** Rows of a list that are still open, from a number on, some at a time; none: that was all. */
export type OpenRows = (from: number) => Promise<readonly MailingRow[]>;

export interface Pass {
  open: OpenRows;
  judge: (row: MailingRow) => Judged;
  signal: AbortSignal;
  /** How many rows were gone through. */
  onProgress(rows: number): void;
  /** Lets the page do what waits. */
  pause?(): Promise<void>;
}

/** Longest that the page is kept busy at a time, in milliseconds. */
const SLICE = 12;
const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Goes through all open rows, a part at a time: never more than a part is held. Gives whether it came to the end. */
async function through(
  { open, judge, signal, onProgress, pause = rest }: Pass,
  each: (row: Judged) => void | Promise<void>,
): Promise<boolean> {
  let rows = 0;
  let until = performance.now() + SLICE;
  for (let part = await open(1); part.length > 0; part = await open(part.at(-1)!.n + 1))
    for (const row of part) {
      if (signal.aborted) return false;
      const waits = each(judge(row));
      if (waits) await waits;
      rows++;
      if (performance.now() < until) continue;
      onProgress(rows);
      await pause();
      until = performance.now() + SLICE;
    }
  onProgress(rows);
  return !signal.aborted;
}

/** What speaks against which rows; `null`: it was stopped. */
export async function checkAll(pass: Pass): Promise<Summary | null> {
  const summary = makeSummary();
  return (await through(pass, summary.add)) ? summary.done() : null;
}

export interface Written {
  file: Blob;
  /** Numbers of the rows whose mails are in it. */
  ns: number[];
  leftOut: number;
  /** False: it was stopped; the file holds what was written until then. */
  whole: boolean;
}

/** What mails are written with beside their rows: the organisation's signature, and a template of one's own. */
export interface Style {
  signature: string;
  own?: OwnMail | undefined;
}

/** One mail of a row, ready to leave. */
export const mailOf = ({ draft, prepared: { choice, fields, check } }: Judged, texts: LanguageTexts, { signature, own }: Style) => ({
  ...writeDraft(texts, { ...choice, form: draft.form }, { ...fields, link: check.link }, signature, own),
  to: draft.to,
});

/** Writes the mails of all open rows into one file, each a file of its own in a folder. Rows that are blocked are left out. */
export async function writeAll(
  pass: Pass,
  {
    texts,
    style,
    folder,
    at,
    rows,
  }: { texts(lang: MailLanguage): Promise<LanguageTexts>; style: Style; folder: string; at: number; rows: number },
): Promise<Written> {
  const sink = new BlobSink();
  const zip = makeZip(at, sink.take);
  const loaded = new Map<string, LanguageTexts>();
  const ns: number[] = [];
  const width = String(rows).length;
  let leftOut = 0;
  const write = (judged: Judged, words: LanguageTexts) => {
    zip.add(`${folder}/${emlName(`${String(judged.n).padStart(width, '0')} ${judged.name}`)}`, writeEml(mailOf(judged, words, style)));
    ns.push(judged.n);
  };
  const whole = await through(pass, (judged) => {
    if (judged.is === 'blocked') {
      leftOut++;
      return;
    }
    const lang = mailLanguage(judged.draft.lang);
    const words = loaded.get(lang);
    if (words) return write(judged, words);
    return texts(lang).then((fresh) => {
      loaded.set(lang, fresh);
      write(judged, fresh);
    });
  });
  zip.end();
  return { file: sink.blob('application/zip'), ns, leftOut, whole };
}

/** Rows that are told of at a time; a message may hold more. */
const TOLD = 250;

/**
 * Tells log and list of mails that have left, a part at a time: first the log, then the list, so that a row is never taken for done that the
 * log does not have. Gives how many were told before something failed.
 */
export async function bookAll(
  pass: Pass,
  ns: readonly number[],
  { note, mark }: { note(notes: InvitationNote[]): Promise<boolean>; mark(ns: number[]): Promise<boolean> },
): Promise<number> {
  const gone = new Set(ns);
  let notes: InvitationNote[] = [];
  let part: number[] = [];
  let told = 0;
  let failed = false;
  const tell = async () => {
    if (part.length === 0) return;
    failed = !((notes.length === 0 || (await note(notes))) && (await mark(part)));
    if (!failed) told += part.length;
    notes = [];
    part = [];
  };
  await through(pass, (judged) => {
    if (failed || !gone.has(judged.n)) return;
    const said = noteOf(judged.draft, judged.prepared, 'saved');
    if (said) notes.push(said);
    part.push(judged.n);
    return part.length === TOLD ? tell() : undefined;
  });
  if (!failed) await tell();
  return told;
}
