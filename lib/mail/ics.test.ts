import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, type DayEntry, escapeText, fold, stableUid } from './ics';

const NOW = Date.UTC(2026, 10, 20, 12, 34, 56);
const ENTRY: DayEntry = {
  uid: stableUid('t:1', 'revenue:2027'),
  on: '2027-05-01',
  title: 'Revenue; of "USD 1,000"\\',
  description: 'First\r\nSecond',
  leads: [120, 90, 60, 30],
};

/** What an independent parser reads. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}
const octets = (text: string) => new TextEncoder().encode(text).length;

describe('a calendar file', () => {
  it('is read by another one as it was meant: a whole day, its reminders, its revision', () => {
    const [event] = parsed(calendarFile('Contoso', [ENTRY], NOW));
    expect(event?.uid).toBe(ENTRY.uid);
    expect(event?.summary).toBe(ENTRY.title);
    expect(event?.description).toBe('First\nSecond');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2027-05-01');
    expect(event?.duration.toString()).toBe('P1D');
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P120D', '-P90D', '-P60D', '-P30D']);
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-20T12:34:56Z');
  });

  it('exported later is a newer revision of the same entry, on whichever day it falls now', () => {
    const [before] = parsed(calendarFile('Contoso', [ENTRY], NOW));
    const [after] = parsed(calendarFile('Contoso', [{ ...ENTRY, on: '2027-06-01' }], NOW + 1000));
    expect(after?.uid).toBe(before?.uid);
    expect(after!.sequence).toBeGreaterThan(before!.sequence);
    expect(after!.sequence).toBeLessThan(2 ** 31);
    expect(calendarFile('Contoso', [ENTRY], NOW)).toBe(calendarFile('Contoso', [ENTRY], NOW));
  });

  it('keeps lines of 75 octets, ends each as the format wants, and comes back whole, whatever the text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (title, description) => {
        const file = calendarFile(title, [{ ...ENTRY, title: `x${title}`, description }], NOW);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const events = parsed(file);
        expect(events).toHaveLength(1);
        const readable = (raw: string) =>
          raw
            .toWellFormed()
            .replace(/\r\n?|\u2028|\u2029/g, '\n')
            .replace(/[^\P{Cc}\n\t]/gu, '');
        expect(events[0]?.summary).toBe(readable(`x${title}`));
        expect(events[0]?.description ?? '').toBe(readable(description));
      }),
    );
  });

  it('no text of an entry can begin a line of its own', () => {
    const file = calendarFile('C', [{ ...ENTRY, title: 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT', uid: 'u\r\nX:1' }], NOW);
    expect(parsed(file)).toHaveLength(1);
    expect(file).not.toMatch(/^X:1/m);
  });

  it('without entries it is still a calendar', () => {
    expect(parsed(calendarFile('C', [], NOW))).toEqual([]);
  });

  it('refuses what is no day', () => {
    expect(() => calendarFile('C', [{ ...ENTRY, on: 'soon' }], NOW)).toThrow(RangeError);
  });
});

describe('its parts', () => {
  it('lines break between characters, not inside one', () => {
    expect(fold('a'.repeat(75))).toBe('a'.repeat(75));
    expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(fold(`${'a'.repeat(74)}ü`)).toBe(`${'a'.repeat(74)}\r\n ü`);
    expect(fold(`${'a'.repeat(72)}👋`)).toBe(`${'a'.repeat(72)}\r\n 👋`);
  });

  it('escapes what has a meaning', () => {
    expect(escapeText('a;b,c\\d\ne\u0000f\u2028g')).toBe('a\\;b\\,c\\\\d\\nef\\ng');
  });

  it('ids are the same each time, differ by account, and name none', () => {
    expect(stableUid('t:1234', 'revenue:2027')).toBe(stableUid('t:1234', 'revenue:2027'));
    expect(stableUid('t:1234', 'revenue:2027')).not.toBe(stableUid('t:1235', 'revenue:2027'));
    expect(stableUid('t:1234', 'revenue:2027')).not.toContain('1234');
    expect(stableUid('n:Żółć & Co', 'mfa:2027')).toMatch(/^mfa-2027-[0-9a-f]{16}@partner-center-companion\.example$/);
  });
});
