import fc from 'fast-check';
import { unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { describe, expect, it, vi } from 'vitest';
import { invitationNote } from '../../../lib/messages/invitation-shapes';
import type { InvitationNote, MailingRow, WorkingDraft } from '../../../lib/messages/protocol';
import { csvText } from '../../../lib/rules/distributors/csv';
import { tableOf } from '../../../lib/rules/distributors/table';
import { columnsOf } from '../../../lib/rules/invitations/many/columns';
import { MANY_FIELDS } from '../../../lib/rules/invitations/many/fields';
import { loadTexts } from '../../../lib/rules/invitations/templates/languages';
import { anyText } from '../../../lib/rules/invitations/templates/testing/any-text';
import { GDAP, RESELLER } from '../../../lib/rules/invitations/testing/link-examples';
import { NOTHING_KNOWN } from '../draft/known';
import { makeJudge } from './judge';
import { bookAll, checkAll, type Pass, writeAll } from './passes';
import { takeFile } from './take-file';

const NOW = Date.UTC(2026, 10, 20, 12);
const shared: WorkingDraft = {
  mail: 'customer-reseller',
  lang: 'en',
  form: 'full',
  fields: { senderName: 'Kim Lindqvist', senderCompany: 'Contoso Cloud', senderEmail: 'kim@contoso.example', deadline: '2026-12-04' },
  link: RESELLER,
  to: '',
};
const row = (n: number, values: MailingRow['values']): MailingRow => ({ n, line: n + 1, values });
const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => row(i + 1, { recipientCompany: `Customer ${i + 1}`, to: `it@c${i + 1}.example` }));

function passOver(list: readonly MailingRow[], draft = shared, change: Partial<Pass> = {}): Pass {
  const open = vi.fn(async (from: number) => list.filter(({ n }) => n >= from).slice(0, 50));
  const judge = makeJudge(draft, { known: NOTHING_KNOWN, context: null, now: NOW });
  return { open, judge, signal: new AbortController().signal, onProgress: () => {}, pause: async () => {}, ...change };
}
const out = (count: number) => ({ texts: loadTexts, style: { signature: '' }, folder: 'mails', at: NOW, rows: count });

async function mailsIn(file: Blob) {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Promise.all(
    Object.entries(files).map(async ([name, bytes]) => ({
      name,
      mail: await PostalMime.parse(bytes),
      text: new TextDecoder().decode(bytes),
    })),
  );
}

describe('checking a list', () => {
  it('counts what is ready, in doubt and left out, and says each thing once with its lines', async () => {
    const list = [
      row(1, { recipientCompany: 'One', to: 'a@one.example', lang: 'German' }),
      row(2, { recipientCompany: 'Two', to: 'nobody' }),
      row(3, { to: 'c@three.example' }),
      row(4, { recipientCompany: 'Four', to: 'A@ONE.example' }),
      row(5, { recipientCompany: 'Five', lang: 'Klingon' }),
      row(6, { recipientCompany: 'Six', deadline: '2020-01-01' }),
    ];
    const found = await checkAll(passOver(list));
    const group = (id: string) => found?.groups.find(({ what }) => (typeof what === 'string' ? what : what.id) === id);
    expect(found?.blocked).toBe(4);
    expect(found?.leftOut.map(({ line }) => line)).toEqual([3, 4, 6, 7]);
    expect(group('emailMalformed')).toMatchObject({ rows: 1, lines: [3], weight: 'block' });
    expect(group('missing')).toMatchObject({ rows: 1, lines: [4] });
    expect(group('twice')).toMatchObject({ rows: 1, lines: [5], weight: 'doubt' });
    expect(group('lang')).toMatchObject({ rows: 1, lines: [6], weight: 'block' });
    expect(group('deadlinePast')).toMatchObject({ rows: 1, lines: [7] });
  });

  it('lets a request for one customer go to one customer', async () => {
    const admin: WorkingDraft = {
      ...shared,
      mail: 'customer-gdap',
      link: GDAP,
      fields: { ...shared.fields, days: 90, roles: ['f2ef992c-3afb-46b9-b7cf-a126ee74c451'], relationshipName: 'Typed for all' },
    };
    const list = [
      row(1, { recipientCompany: 'One', link: GDAP, relationshipName: 'One support' }),
      row(2, { recipientCompany: 'Two', link: GDAP, relationshipName: 'Two support' }),
      row(3, { recipientCompany: 'Three', relationshipName: 'Three support' }),
      row(4, { recipientCompany: 'Four', link: GDAP }),
    ];
    const judge = makeJudge(admin, { known: NOTHING_KNOWN, context: null, now: NOW });
    const [one, two, three, four] = list.map(judge);
    expect(one?.is).not.toBe('blocked');
    expect(two).toMatchObject({ is: 'blocked', codes: ['linkTwice'] });
    // Neither the link nor the name that was typed for all is taken for a row that has none.
    expect(three?.findings.map(({ id }) => id)).toContain('linkMissing');
    expect(four?.findings.find(({ id }) => id === 'missing')?.field).toBe('relationshipName');
  });

  it('says nothing where it was stopped', async () => {
    expect(await checkAll(passOver(rows(3), shared, { signal: AbortSignal.abort() }))).toBeNull();
  });
});

describe('writing a list', () => {
  it('puts one mail of each row into one file, in the language of the row, and leaves out what is blocked', async () => {
    const list = [
      ...rows(2),
      row(3, { recipientCompany: 'Trois', lang: 'fr', to: 'it@trois.example' }),
      row(4, { recipientCompany: 'Four', to: 'no' }),
    ];
    const { file, ns, leftOut, whole } = await writeAll(passOver(list), out(4));
    expect([ns, leftOut, whole]).toEqual([[1, 2, 3], 1, true]);
    const mails = await mailsIn(file);
    expect(mails.map(({ name }) => name)).toEqual(['mails/1 Customer 1.eml', 'mails/2 Customer 2.eml', 'mails/3 Trois.eml']);
    expect(mails.map(({ mail }) => mail.to?.[0]?.address)).toEqual(['it@c1.example', 'it@c2.example', 'it@trois.example']);
    expect(mails[0]?.mail.text).toContain('Customer 1');
    expect(mails[0]?.mail.text).toContain(RESELLER);
    expect(mails[2]?.mail.text).toContain('demande à Trois');
  });

  it('sets the signature below each, and writes by a template of one’s own', async () => {
    const own = {
      sort: 'mail' as const,
      mail: 'customer-reseller',
      lang: 'de' as const,
      name: 'Mine',
      subject: 'Hallo',
      body: 'Für {{recipientCompany}}:\n\n{{link}}',
    };
    const draft = { ...shared, own: 'mine', lang: 'de' };
    const list = [row(1, { recipientCompany: 'Eins', lang: 'fr' })];
    const { file } = await writeAll(passOver(list, draft), { ...out(1), style: { signature: 'Contoso Cloud\nStraße 1', own } });
    const [first] = await mailsIn(file);
    expect(first?.mail).toMatchObject({ subject: 'Hallo' });
    expect(first?.mail.text).toMatch(/^Für Eins:[\s\S]*Contoso Cloud\r?\nStraße 1/);
    expect((await checkAll(passOver(list, draft)))?.groups.map(({ what }) => what)).toContain('otherLang');
  });

  it('ends where it is stopped, with what was written until then', async () => {
    const stop = new AbortController();
    const pass = passOver(rows(200));
    const { judge } = pass;
    pass.judge = (one) => {
      if (one.n === 20) stop.abort();
      return judge(one);
    };
    const { ns, whole, file } = await writeAll({ ...pass, signal: stop.signal }, out(200));
    expect([ns.length, whole]).toEqual([20, false]);
    expect(await mailsIn(file)).toHaveLength(20);
  });

  it('asks for a part of the rows at a time, each once', async () => {
    const pass = passOver(rows(120));
    await writeAll(pass, out(120));
    expect(vi.mocked(pass.open).mock.calls.map(([from]) => from)).toEqual([1, 51, 101, 121]);
  });

  it('whatever names hold, is text: no header, no tag, no template, no path', async () => {
    const hostile = fc.oneof(
      anyText(30),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '{{link}}{{{senderName}}}{{#roles}}',
        'A\r\nBcc: evil@x.example\r\n\r\nbody',
        '../../../etc/passwd',
        '..\\..\\CON',
        'invoice\u202excod.exe',
        '=cmd|calc!A1',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 4 }), hostile, async (names, to) => {
        const list = names.map((name, i) => row(i + 1, { recipientCompany: `x${name}`, recipientName: name, to: i === 0 ? to : '' }));
        const { file } = await writeAll(passOver(list), out(list.length));
        for (const { name, mail, text } of await mailsIn(file)) {
          expect(name).toMatch(/^mails\/\d[^/\\:*?"<>|\p{C}]*\.eml$/u);
          expect(
            text
              .slice(0, text.indexOf('\r\n\r\n'))
              .replace(/\r\n[ \t]/g, ' ')
              .split('\r\n')
              .map((line) => line.split(':')[0]),
          ).toEqual(expect.arrayContaining(['X-Unsent', 'Subject', 'MIME-Version', 'Content-Type']));
          expect([mail.bcc, mail.cc]).toEqual([undefined, undefined]);
          expect(mail.html).not.toMatch(/<img|<script|onerror=[^&]*>/);
          expect(mail.text?.split('\n').map((line) => line.trim())).toContain(RESELLER);
          expect(mail.text).not.toMatch(/[\u202a-\u202e]/);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('noting what has left', () => {
  it('tells the log before the list, part by part, only of rows that were written', async () => {
    const told: string[] = [];
    const list = rows(1_100);
    const ns = list.map(({ n }) => n).filter((n) => n % 11 !== 0);
    const done = await bookAll(passOver(list), ns, {
      note: async (notes) => {
        for (const note of notes) expect(invitationNote.safeParse(note).success).toBe(true);
        told.push(`log ${notes.length}`);
        return true;
      },
      mark: async (part) => {
        told.push(`list ${part.length}`);
        return true;
      },
    });
    expect(done).toBe(1_000);
    expect(told).toEqual(Array.from({ length: 4 }, () => ['log 250', 'list 250']).flat());
  });

  it('leaves rows open that the log does not have', async () => {
    const mark = vi.fn(async () => true);
    const list = rows(3);
    expect(await bookAll(passOver(list), [1, 2, 3], { note: async () => false, mark })).toBe(0);
    expect(mark).not.toHaveBeenCalled();
  });

  it('says of each for whom, with which link, in which language, to be answered when', async () => {
    const notes: InvitationNote[] = [];
    const list = [row(1, { recipientCompany: 'Adatum', domain: 'adatum.example', lang: 'ja' })];
    await bookAll(passOver(list), [1], { note: async (some) => notes.push(...some) > 0, mark: async () => true });
    expect(notes).toEqual([
      {
        kind: 'customer-reseller',
        to: { name: 'Adatum', domain: 'adatum.example' },
        link: RESELLER,
        way: 'saved',
        language: 'ja',
        answerBy: '2026-12-04',
      },
    ]);
  });
});

describe('a file of recipients', () => {
  const read = async (text: string) => {
    const table = tableOf(text);
    if (!table.ok) throw new Error(table.problem);
    return takeFile(table.rows(), columnsOf(table.headings, MANY_FIELDS), { signal: new AbortController().signal, onProgress: () => {} });
  };

  it('gives its rows, and names each line that is none', async () => {
    expect(await read(`Company,E-mail\nAdatum,it@adatum.example\n,\n"Fab"rikam,x\nLong,${'x'.repeat(1_000_000)}`)).toEqual({
      is: 'read',
      rows: [row(1, { recipientCompany: 'Adatum', to: 'it@adatum.example' })],
      bad: [
        { line: 3, why: 'empty' },
        { line: 4, why: 'quote' },
        { line: 5, why: 'long' },
      ],
    });
    expect(await read('Company,E-mail\n"open,x')).toMatchObject({ is: 'refused', problem: 'quotes', line: 2 });
    expect(await read(`Company\n${'x\n'.repeat(20_001)}`)).toMatchObject({ is: 'refused', problem: 'rows' });
  });

  it('brings values back as they were saved in a table, guarded against formulas', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText(20), { minLength: 1, maxLength: 5 }), async (names) => {
        const wanted = names.map((name) => name.replaceAll('\u0000', '').trim()).filter((name) => name !== '');
        const found = await read(csvText([['Company'], ...wanted.map((name) => [name])]));
        expect(found).toMatchObject({ is: 'read', bad: [] });
        if (found.is === 'read') expect(found.rows.map(({ values }) => values.recipientCompany)).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});
