import type { Journal } from '../../lib/journal';
import { type Settings, settings as schema } from '../../lib/messages/protocol';

/** What holds until the person chooses otherwise, and for whatever cannot be read. */
export const DEFAULTS: Settings = { language: 'auto', theme: 'auto', launcher: 'shown' };

/** Settings of any form → settings that can be used: each part that is not sound is the default. */
export function soundSettings(kept: unknown): Settings {
  const whole = schema.safeParse({ ...DEFAULTS, ...(typeof kept === 'object' ? kept : null) });
  if (whole.success) return whole.data;
  const sound: Settings = { ...DEFAULTS };
  for (const part of Object.keys(DEFAULTS) as (keyof Settings)[]) {
    const alone = schema.safeParse({ ...DEFAULTS, [part]: (kept as Settings)[part] });
    if (alone.success) Object.assign(sound, { [part]: alone.data[part] });
  }
  return sound;
}

/** The settings; defaults where the journal does not open, because words and colours are needed to say so. */
export async function readSettings(journal: Journal): Promise<Settings> {
  return soundSettings(await journal.kept('settings').catch(() => undefined));
}

/** Changes some settings and gives all. Throws `JournalError` where they cannot be kept. */
export async function writeSettings(journal: Journal, change: Partial<Settings>): Promise<Settings> {
  const all = soundSettings({ ...soundSettings(await journal.kept('settings')), ...change });
  await journal.keep('settings', all);
  return all;
}
