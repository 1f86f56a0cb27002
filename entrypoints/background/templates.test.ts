import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { tenant } from '../../lib/journal/testing';
import type { OwnMail } from '../../lib/rules/invitations/own/types';
import { good, legalInfo, makeTestWorker } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const B = { tenantId: tenant(2), name: 'Fabrikam' };
const mail: OwnMail = { sort: 'mail', name: 'Ours', mail: 'customer-reseller', lang: 'en', subject: 'Hello', body: '{{link}}' };

describe('templates', () => {
  test('are kept with their versions, over a restart, and taken back; every screen hears of it', async () => {
    const first = makeTestWorker();
    good(await first.view('desk', { type: 'templates.put', entries: [{ id: 'a', content: mail }] }));
    expect(first.browser.pushes.filter(({ to }) => to === 'views')).toHaveLength(1);
    await first.journal.close();
    const { view } = makeTestWorker({ name: first.name });
    good(await view('desk', { type: 'templates.put', entries: [{ id: 'a', content: { ...mail, subject: 'Second' } }] }));
    const gone = good(await view('desk', { type: 'templates.put', entries: [{ id: 'a', content: null }] }));
    const { entries, broken } = good(await view('desk', { type: 'templates.get' }));
    expect(broken).toBe(0);
    expect(entries[0]!.versions.map(({ content }) => content && 'subject' in content && content.subject)).toEqual([
      null,
      'Second',
      'Hello',
    ]);
    good(await view('desk', { type: 'templates.undo', seqs: gone.seqs }));
    expect(good(await view('desk', { type: 'templates.get' })).entries[0]!.versions[0]!.content).toMatchObject({ subject: 'Second' });
    expect(await view('desk', { type: 'templates.undo', seqs: [99] })).toMatchObject({ ok: false });
  });

  test('what another tab has written meanwhile stays the newest until the person has chosen', async () => {
    const { view, name } = makeTestWorker();
    const put = async (content: OwnMail | null, base?: number) =>
      good(await view('desk', { type: 'templates.put', entries: [{ id: 'a', content }], ...(base !== undefined && { base }) }));
    const newest = async () => good(await view('desk', { type: 'templates.get' })).entries[0]!.versions[0]!.content;
    const [first] = (await put(mail)).seqs;
    const theirs = { ...mail, subject: 'Theirs' };
    const [second] = (await put(theirs, first)).seqs;
    expect(await put({ ...mail, subject: 'Mine' }, first)).toEqual({
      seqs: [],
      conflict: { seq: second, at: expect.any(Number), content: theirs },
    });
    expect(await newest()).toEqual(theirs);
    // The same in both, and a version that was taken back, are in nobody's way.
    expect((await put(theirs, first)).seqs).toHaveLength(1);
    const gone = await put(null, (await put(mail)).seqs[0]);
    expect(await put(mail, first)).toMatchObject({ conflict: { content: null } });
    good(await view('desk', { type: 'templates.undo', seqs: gone.seqs }));
    // Written on the one that was taken back: nobody has written since.
    expect((await put({ ...mail, subject: 'Mine' }, gone.seqs[0])).seqs).toHaveLength(1);
    const db = await openDB(name);
    await db.add('templates', { id: 'a', at: 1, content: { sort: 'mail', name: 1 } });
    db.close();
    expect((await put(mail, first)).seqs).toHaveLength(1);
    const two = [
      { id: 'a', content: mail },
      { id: 'b', content: mail },
    ];
    expect(await view('desk', { type: 'templates.put', entries: two, base: 1 })).toMatchObject({ ok: false });
  });

  test('deleted for good leave nothing, only once they were taken out, and come back as they were', async () => {
    const { view, journal } = makeTestWorker();
    const put = async (content: OwnMail | null) => good(await view('desk', { type: 'templates.put', entries: [{ id: 'a', content }] }));
    const get = async () => good(await view('desk', { type: 'templates.get' })).entries;
    await put(mail);
    const taken = await put({ ...mail, subject: 'Taken back' });
    good(await view('desk', { type: 'templates.undo', seqs: taken.seqs }));
    await put({ ...mail, subject: 'Second' });
    good(await view('desk', { type: 'templates.put', entries: [{ id: 'b', content: mail }] }));
    expect(await view('desk', { type: 'templates.drop', ids: ['a'] })).toMatchObject({ ok: false });
    expect(await view('popup', { type: 'templates.drop', ids: ['a'] })).toMatchObject({ ok: false, error: { code: 'refused' } });
    await put(null);
    const before = (await get()).find(({ id }) => id === 'a')!.versions.map(({ at, content }) => ({ at, content }));
    expect(await view('desk', { type: 'templates.drop', ids: ['a', 'b'] })).toMatchObject({ ok: false });
    expect(await get()).toHaveLength(2);
    const { entries } = good(await view('desk', { type: 'templates.drop', ids: ['a'] }));
    expect((await journal.export(0)).json).not.toMatch(/Second|Taken back/);
    expect((await get()).map(({ id }) => id)).toEqual(['b']);
    const back = entries.map(({ id, versions }) => ({ id, versions: versions.map(({ at, content }) => ({ at, content })) }));
    good(await view('desk', { type: 'templates.bring', entries: back }));
    expect((await get()).find(({ id }) => id === 'a')!.versions.map(({ at, content }) => ({ at, content }))).toEqual(before);
    // Nothing is put over what is there.
    expect(await view('desk', { type: 'templates.bring', entries: back })).toMatchObject({ ok: false });
  });

  test.each([
    ['a language that mails are not written in', { ...mail, lang: 'tlh' }],
    ['a megabyte of text', { ...mail, body: 'x'.repeat(1_000_000) }],
    ['no name', { ...mail, name: ' ' }],
    ['a part that no template has', { ...mail, script: 'alert(1)' }],
    ['roles that are none', { sort: 'roles', name: 'x', roles: ['Global Administrator'] }],
  ])('refuses %s, and the good ones with it', async (_, bad) => {
    const { view } = makeTestWorker();
    const entries = [
      { id: 'a', content: mail },
      { id: 'b', content: bad as never },
    ];
    expect(await view('desk', { type: 'templates.put', entries })).toMatchObject({ ok: false, error: { code: 'shape' } });
    expect(good(await view('desk', { type: 'templates.get' })).entries).toEqual([]);
  });

  test('two of one id are refused, and other pages than the desk change nothing', async () => {
    const { view } = makeTestWorker();
    const entry = { id: 'a', content: mail };
    expect(await view('desk', { type: 'templates.put', entries: [entry, entry] })).toMatchObject({ ok: false });
    expect(await view('popup', { type: 'templates.put', entries: [entry] })).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  test('what cannot be read is left out and counted', async () => {
    const { view, name } = makeTestWorker();
    good(await view('desk', { type: 'templates.put', entries: [{ id: 'a', content: mail }] }));
    const db = await openDB(name);
    await db.put('templates', { seq: 7, id: 'b', at: 1, content: { sort: 'mail', name: 1 } });
    db.close();
    expect(good(await view('desk', { type: 'templates.get' }))).toMatchObject({ entries: [{ id: 'a' }], broken: 1 });
  });
});

describe('the signature', () => {
  test('belongs to one account and is given out under no other', async () => {
    const { portal, view } = makeTestWorker();
    good(await view('desk', { type: 'signature.put', text: 'before any account' }));
    good(await portal(legalInfo(A, {})));
    good(await portal(legalInfo(B, {}, 'v2')));
    expect(good(await view('desk', { type: 'signature.put', account: `t:${tenant(1)}`, text: 'Contoso\nLondon' }))).toEqual({ before: '' });
    expect(good(await view('desk', { type: 'signature.put', account: `t:${tenant(1)}`, text: 'Contoso' })).before).toBe('Contoso\nLondon');
    const of = async (account?: string) => good(await view('desk', { type: 'signature.get', ...(account && { account }) })).text;
    expect([await of(), await of(`t:${tenant(1)}`), await of(`t:${tenant(2)}`)]).toEqual(['before any account', 'Contoso', '']);
    expect(await view('desk', { type: 'signature.get', account: `t:${tenant(3)}` })).toMatchObject({ ok: false });
    expect(await view('popup', { type: 'signature.put', text: 'x' })).toMatchObject({ ok: false });
  });
});
