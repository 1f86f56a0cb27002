import { describe, expect, it } from 'vitest';
import { ROLE, STEP_STATE } from '../../rules/facts';
import known from '../../rules/knowledge/addresses.json';
import pages from '../../rules/knowledge/pages.json';
import { addressOf } from '../address';
import { bare } from '../read/normalise';
import { hasReader } from '../read-page';
import { addressMap } from './address-map';
import addresses from './addresses.json';
import { checkMap } from './check';
import collisions from './collisions.json';
import { differenceOf } from './difference';
import labels from './labels.json';
import { mapFor, tableLanguage } from './map-for';
import { mapText } from './map-text';
import { addressesFile, collisionsFile, labelsFile } from './schema';
import { SHIPPED } from './shipped';

describe('the shipped files', () => {
  it('have the form of their schema', () => {
    expect(addressesFile.safeParse(addresses).error).toBeUndefined();
    expect(labelsFile.safeParse(labels).error).toBeUndefined();
    expect(collisionsFile.safeParse(collisions).error).toBeUndefined();
  });
  it('are, as one file, a map that could be imported and changes nothing', () => {
    const checked = checkMap(mapText(SHIPPED));
    expect(checked).toEqual({ ok: true, map: SHIPPED, unused: [] });
    expect(checked.ok && differenceOf(SHIPPED, checked.map)).toEqual([]);
  });
});

describe('label table', () => {
  it('names roles, steps and pages that exist', () => {
    const ids = new Set(pages.pages.map((p) => p.id));
    for (const key of Object.keys(labels.labels)) {
      if (key.startsWith('role.')) expect(ROLE).toContain(key.slice(5));
      if (key.startsWith('page.')) expect(ids).toContain(key.slice(5));
    }
    expect(STEP_STATE).toContain('current');
  });
  it('names no English wording twice within one family of words that must be told apart', () => {
    const seen = new Map<string, string>();
    for (const [key, value] of Object.entries(labels.labels as Record<string, { en: string[] }>)) {
      const family = key.split('.')[0]!;
      if (!/^(role|step|section|tab|page)$/.test(family)) continue;
      for (const text of value.en) {
        const id = `${family}:${bare(text)}`;
        expect([undefined, key], id).toContain(seen.get(id));
        seen.set(id, key);
      }
    }
  });
  it('lists collisions that are in it', () => expect(collisions.collisions.length).toBeGreaterThan(20));
});

describe('addresses', () => {
  it('agree with the page vocabulary on every address of the portal', () => {
    const map = mapFor('en');
    const ids = new Set(pages.pages.map((p) => p.id));
    for (const [id] of addresses.addresses) expect(ids, id).toContain(id!.replace('?', ''));
    const wrong: string[] = [];
    let tried = 0;
    for (const [id, examples] of Object.entries(known.addresses as Record<string, { example?: string }[]>))
      for (const { example } of examples) {
        if (!example) continue;
        const url = new URL(example);
        if (!/^partner(center)?\.microsoft\.com$/.test(url.hostname)) continue;
        tried++;
        const found = addressOf(url, map)?.id;
        if (found !== id && (found || hasReader(id))) wrong.push(`${example}: ${found} is not ${id}`);
      }
    expect(tried).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });
  it('tell the content script which pages are worth a look', () => {
    const map = addressMap();
    const at = (path: string) => addressOf(new URL(`https://partner.microsoft.com${path}`), map);
    expect(at('/dashboard/v2/support/servicerequests')?.reads).toBe(false);
    expect(at('/dashboard/v2/home')).toMatchObject({ id: 'home', reads: true, known: true });
    expect(at('/dashboard/v2/customers/indirectproviders')).toMatchObject({ id: 'indirectProviders.list', reads: true, known: false });
    expect(map.labels).toEqual({});
  });
});

describe('mapFor', () => {
  it('knows languages by their tags', () => {
    expect(['de-AT', 'zh-Hans-CN', 'zh-HK', 'pt', 'pt-PT', 'hi', 'en-GB', 'xx', ''].map(tableLanguage)).toEqual([
      'de',
      'zh-CN',
      'zh-TW',
      'pt-BR',
      'pt-PT',
      null,
      null,
      null,
      null,
    ]);
  });
  it('gives English always, the language with its trust, and marks words with two meanings', () => {
    const map = mapFor('zh-CN');
    expect(map.labels['v.pending']).toEqual([
      { text: '挂起', trust: 'medium', collides: true },
      { text: 'pending', trust: 'high' },
    ]);
    expect(mapFor('hi').labels).toEqual(mapFor('en').labels);
  });
});
