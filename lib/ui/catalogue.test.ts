import { describe, expect, it } from 'vitest';
import { loadCatalogue } from './catalogue';
import { LANGUAGES, type Language } from './i18n';
import { type Part, ROOMS, roomPart, SMALL_PARTS, STAGES, smallPart } from './parts';

describe('the loader', () => {
  it.each(LANGUAGES)('gives in %s what is shown at once, without the words of opened tasks', async (lang) => {
    const words = await loadCatalogue(lang, 'shown');
    expect(words['act.retry']).toBeDefined();
    expect(words['task.verify.business.title']).toBeDefined();
    expect(Object.keys(words).filter((key) => /^task\..*\.(why|how\.1)$/.test(key))).toEqual([]);
  });

  it.each(LANGUAGES)('gives in %s the words of one stage and of no other', async (lang) => {
    const owners = new Map<string, string>();
    for (const stage of STAGES) {
      for (const key of Object.keys(await loadCatalogue(lang, stage))) {
        expect(owners.get(key), key).toBeUndefined();
        owners.set(key, stage);
      }
    }
    expect(owners.get('task.verify.business.why')).toBe('verification');
    expect(owners.get('task.enroll.pmc-signin.why')).toBe('enroll');
  });

  it.each(LANGUAGES)('gives in %s the words of the desk, of every room and of every part', async (lang) => {
    for (const part of ['desk' as const, ...ROOMS.map(roomPart), ...SMALL_PARTS.map(smallPart)])
      expect(Object.keys(await loadCatalogue(lang, part)).length, part).toBeGreaterThan(10);
    expect((await loadCatalogue(lang, smallPart('page-draft')))['pageDraft.more']).toBeDefined();
  });

  it('gives a file that a language lacks in English, whole', async () => {
    const unknown = 'tlh' as Language;
    expect(await loadCatalogue(unknown, 'expand')).toEqual(await loadCatalogue('en', 'expand'));
    expect(await loadCatalogue(unknown, 'shown')).toEqual(await loadCatalogue('en', 'shown'));
  });

  it('fails where there are no words at all, rather than giving none', async () => {
    await expect(loadCatalogue('en', 'nowhere' as Part)).rejects.toThrow('nowhere');
  });
});
