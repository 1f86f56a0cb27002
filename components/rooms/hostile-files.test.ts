/** Names that somebody else chose, in every file that the desk hands out: they stay what they are, in their own place, and nothing of them acts. */
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { emlName, writeEml } from '../../lib/mail';
import { unguarded } from '../../lib/rules/distributors/csv';
import { directoryCsv, directoryJson } from '../../lib/rules/distributors/export';
import { distributor } from '../../lib/rules/distributors/testing/made-up';
import { logLines } from '../../lib/rules/invitations/log/line';
import { event, logEntry } from '../../lib/rules/invitations/log/testing/entries';
import { MAIL_CHOICES } from '../../lib/rules/invitations/templates/kinds';
import { loadTexts } from '../../lib/rules/invitations/templates/languages';
import { renderMail } from '../../lib/rules/invitations/templates/render';
import { fieldsFor } from '../../lib/rules/invitations/templates/testing/examples';
import { NOW } from '../../lib/rules/testing/facts';
import { resultCsv } from './compare/result-csv';
import { logCalendar, logCsv } from './invitations/export-log';
import { sheetText } from './preflight/sheet';
import { reportText } from './report/report';
import { yearCalendar } from './year/calendar';

const NAMES: readonly (readonly [what: string, name: string])[] = [
  ['markup', '<img src=x onerror=alert(1)><script>alert(2)</script>'],
  ['the end of an attribute', "\"><svg/onload=alert(1)> ' onmouseover='alert(2)"],
  ['template syntax', '{{link}} {{{senderName}}} {{#roles}}x{{/roles}} #{1+1} <%= 1 %> {name}'],
  ['lines of a mail', 'Ada\r\nBcc: evil@example.net\r\n\r\n<b>body</b>'],
  ['lines of a calendar', 'Ada\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:https://example.net/x'],
  ['a formula', '=HYPERLINK("https://example.net/?"&A1,"open")'],
  ['a formula in full width', "＝cmd|'/c calc'!A0"],
  ['a formula behind a semicolon', 'x;=1+1;"=2+2'],
  ['a formula behind a tab and a line break', 'x\t@SUM(A1)\n+1'],
  ['a turned direction', 'Ada \u202egpj.exe \u2066x'],
  ['signs that nobody sees', 'A\u200bd\u0000a\u0007\ufeff\u2028x'],
  ['half a character', 'Ada \ud800 x \udc00'],
  ['a path', '../../etc/passwd\\..\\con:'],
  ['a megabyte', `=A"\n${'x'.repeat(1_000_000)}`],
];

const t = (key: string, params: Record<string, string | number> = {}) => [key, ...Object.values(params)].join(' ');
const reader = { t, now: NOW, lang: 'en' } as const;
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

/** Cells as another reader has them; every row is as long as the first, and none is a formula, whichever sign parts them. */
function cellsOf(csv: string): string[][] {
  const text = csv.slice(1);
  const rows = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data;
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  for (const delimiter of [',', ';', '\t'])
    for (const cell of Papa.parse<string[]>(text, { delimiter }).data.flat())
      if (/^[\s"]*[=+\-@＝＋－＠]/.test(cell)) throw new Error(`a formula by ${delimiter}: ${cell.slice(0, 60)}`);
  return rows.map((cells) => cells.map(unguarded));
}

describe.each(NAMES)('a name with %s', (_, name) => {
  const lines = logLines(
    [logEntry({ to: { name, domain: 'adatum.example' }, answerBy: '2026-12-04', kind: 'customer-gdap' }, [event('sent', 1)])],
    { account: 'a', byKey: {} } as never,
    NOW,
    'UTC',
  );

  it('stays in its cell of every table', () => {
    expect(cellsOf(logCsv(lines, reader))[1]?.[0]).toBe(name);
    const compared = resultCsv({ outcomes: [], extra: [{ id: 'c1', name, domain: 'x.example' }] } as never, t);
    expect(cellsOf(compared)[1]?.[1]).toBe(name);
    const [, entry] = cellsOf(directoryCsv([distributor({ name, notes: name, contacts: [name] })]));
    expect([entry?.[1], entry?.[5], entry?.[7]]).toEqual([name, name, name]);
    expect(JSON.parse(directoryJson([distributor({ name })])).distributors[0].name).toBe(name);
  });

  it('stays in its line of every calendar and text', () => {
    const calendars = [
      logCalendar(lines, reader, name),
      yearCalendar(reader, 'a', name, [{ cycle: 'c', duty: 'd', on: '2027-01-02', state: 'ahead' }] as never),
    ];
    expect(calendars.map((text) => events(text).length)).toEqual([lines[0]!.dues.length, 1]);
    for (const text of calendars) {
      expect(text).not.toMatch(/^(?:ATTACH|Bcc)/m);
      expect(text.split('\r\n').every((line) => !line.includes('\n') && new TextEncoder().encode(line).length <= 75)).toBe(true);
    }
    const text = reportText(reader as never, [`for ${name}`], [{ id: 'p', title: 'Part', lines: [{ text: name, rests: [name] }] }]);
    expect(text.split(/\r\n|[\n\r\u2028]/)).toHaveLength(7);
    const sheet = sheetText(reader as never, 'Sheet', 'intro', [{ id: 'p', title: 'Part', lines: [{ label: 'Name', value: name }] }]);
    expect(sheet.split(/\r\n|[\n\r\u2028]/)).toHaveLength(8);
  });

  it('stays text in a mail: no element, no field, no header of its own', async () => {
    const texts = await loadTexts('ar');
    const choice = MAIL_CHOICES.find(({ mail }) => mail === 'customer-gdap')!;
    const tame = renderMail(texts, choice, 'full', fieldsFor(choice));
    const mail = renderMail(texts, choice, 'full', {
      ...fieldsFor(choice),
      recipientCompany: name,
      recipientName: name,
      senderName: name,
      relationshipName: name,
    });
    const tags = (html: string) => (html.match(/<[a-z/][^>]*>/gi) ?? []).filter((tag) => !/^<\/?bdi/.test(tag)).join('');
    expect(tags(mail.html)).toBe(tags(tame.html));
    const eml = writeEml({ ...mail, to: name });
    expect(
      eml
        .slice(0, eml.indexOf('\r\n\r\n'))
        .replace(/\r\n /g, '')
        .split('\r\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['X-Unsent', 'Subject', 'MIME-Version', 'Content-Type']);
    expect(emlName(name)).toMatch(/^[^\\/:*?"<>|.\p{C}]{1,90}\.eml$/u);
  });
});
