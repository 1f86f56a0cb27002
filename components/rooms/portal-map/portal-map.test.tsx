// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { MapState, MapVerdict } from '../../../lib/messages/protocol';
import { translator } from '../../../lib/ui/i18n';
import words from '../../../lib/ui/locales/en/rooms/portal-map.json';
import { ReaderContext } from '../../reader';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as uiWords } from '../../testing-words';
import { PortalMap } from './PortalMap';

const { root, act, find, text, click } = screen();

const SHIPPED: MapState = {
  present: { version: '2026-11-20', asOf: '2026-11-20', source: 'Public documents' },
  shipped: { version: '2026-11-20' },
  imported: 0,
};
const IMPORTED: MapState = {
  present: { version: '2027-01-01', asOf: '2027-01-01', source: 'A colleague', importedAt: 1 },
  shipped: { version: '2026-11-20' },
  before: SHIPPED.present,
  imported: 1,
};
const USABLE: MapVerdict = {
  ok: true,
  version: '2027-01-01',
  asOf: '2027-01-01',
  source: 'A colleague',
  more: 2,
  unused: ['field.ofLater'],
  changes: [
    { kind: 'changed', part: 'labels', entry: 'v.pending · en', before: 'Pending', after: 'Waiting' },
    { kind: 'removed', part: 'addresses', entry: 'home', before: 'start' },
  ],
};

async function room(state: MapState, verdict: MapVerdict = USABLE) {
  const saveFile = vi.fn();
  const fake = fakeClient(undefined, {
    'map.get': () => ({ ok: true, value: state }),
    'map.check': () => ({ ok: true, value: verdict }),
    'map.import': () => ({ ok: true, value: IMPORTED }),
    'map.back': () => ({ ok: true, value: { state: SHIPPED, setAside: 3 } }),
    'map.export': () => ({ ok: true, value: { json: '{"a":1}', version: '2026-11-20' } }),
  });
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator('en', { ...uiWords, ...words }), lang: 'en', now: 0 }}>
        <main>
          <PortalMap client={fake.client} companion={{} as never} saveFile={saveFile} />
        </main>
      </ReaderContext.Provider>,
      root,
    ),
  );
  const choose = (content: BlobPart, size?: number) =>
    act(async () => {
      const input = find('[data-act="map-file"]') as HTMLInputElement;
      const file = new File([content], 'map.json');
      if (size) Object.defineProperty(file, 'size', { value: size });
      Object.defineProperty(input, 'files', { configurable: true, value: [file] });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  return { ...fake, saveFile, choose };
}
const has = (selector: string) => root.querySelector(selector) !== null;

describe('the room of the portal map', () => {
  it('shows the map in use, and no way back where there is none', async () => {
    await room(SHIPPED);
    expect(text('[data-map-version]')).toBe(
      'Version 2026-11-20, which came with the companion, as of Nov 20, 2026. Source: Public documents',
    );
    expect([has('[data-act="map-before"]'), has('[data-act="map-shipped"]'), has('[data-verdict]')]).toEqual([false, false, false]);
  });

  it('previews a file, and takes it into use only when told to', async () => {
    const { asked, choose } = await room(SHIPPED);
    await choose('the file');
    expect(asked.at(-1)).toEqual({ type: 'map.check', text: 'the file' });
    expect(text('[data-changes="changed"]')).toContain('1 entry changes');
    expect(text('[data-changes="changed"]')).toContain('now: Pending');
    expect(text('[data-changes="removed"]')).toContain('home');
    expect(text('[data-verdict]')).toContain('2 more are not shown.');
    expect(text('[data-verdict]')).toContain('field.ofLater');
    await click('[data-act="map-take"]');
    expect(asked.at(-1)).toEqual({ type: 'map.import', text: 'the file' });
    expect(text('[data-said]')).toContain('Map 2027-01-01 is in use.');
    expect(find('[data-map-version]').dataset.mapVersion).toBe('2027-01-01');
    expect(has('[data-verdict]')).toBe(false);
  });

  it('names every problem of a file by its entry, and offers nothing to do with it', async () => {
    const problems = [
      { entry: 'addresses › 1 (home) › 2', problem: 'pattern.repeat' },
      { entry: '', problem: 'something new' },
    ];
    const { choose } = await room(SHIPPED, { ok: false, problems, more: 0 });
    await choose('bad');
    expect(text('[data-verdict="refused"]')).toContain('addresses › 1 (home) › 2: The pattern repeats something without end.');
    expect(text('[data-problem="something new"]')).toBe('This entry has a wrong form.');
    expect(has('[data-act="map-take"]')).toBe(false);
  });

  it('does not read a file of a hundred megabytes, and reads one that was saved as UTF-16', async () => {
    const { asked, choose } = await room(SHIPPED, { ok: false, problems: [{ entry: '', problem: 'json', line: 7 }], more: 0 });
    await choose('x', 100_000_000);
    expect(text('[data-problem="long"]')).toContain('longer than a million characters');
    expect(asked.some(({ type }) => type === 'map.check')).toBe(false);
    await choose(Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]));
    expect(asked).toContainEqual({ type: 'map.check', text: '{}' });
    expect(text('[data-problem="json"]')).toContain('Line 7.');
  });

  it('leads back and says what was set aside', async () => {
    const { asked } = await room(IMPORTED);
    await click('[data-act="map-before"]');
    expect(asked.at(-1)).toEqual({ type: 'map.back', to: 'before' });
    expect(text('[data-said]')).toBe('Map 2026-11-20 is in use again. 3 readings were set aside.');
  });

  it('offers the shipped map at once where several were imported, and says why an imported one is not in use', async () => {
    const { asked } = await room({ ...IMPORTED, imported: 2, setAside: { why: 'older', version: '2026-01-01' } });
    expect(text('[data-set-aside="older"]')).toContain('2026-01-01 is not in use');
    await click('[data-act="map-shipped"]');
    expect(asked.at(-1)).toEqual({ type: 'map.back', to: 'shipped' });
  });

  it('hands the map out as a file', async () => {
    const { saveFile } = await room(SHIPPED);
    await click('[data-act="map-export"]');
    expect(saveFile).toHaveBeenCalledWith('portal-map-2026-11-20.json', '{"a":1}');
  });
});
