// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { AT } from './testing/page';
import { bar, LEGAL, last, main, org, t, watchedPage } from './testing/watched';

watchedPage();

describe('another account in the same place', () => {
  beforeEach(() => {
    t.go(AT.legal);
    t.show(`${LEGAL('Rejected')}<p>Updated 1 minute ago</p>`, bar('Contoso'));
    t.start();
  });
  const updated = (text: string) => {
    document.querySelectorAll('main p')[1]!.textContent = text;
  };

  it('takes back what was said, once, and reads nothing of the content, which may be of either', async () => {
    await t.clock.pass(20_000);
    expect(t.readings.at(-1)!.account.name).toBe('Contoso');
    org('Fabrikam');
    await t.clock.pass(1000);
    expect(t.pages).toHaveLength(2);
    expect(t.pages[1]).toMatchObject({ id: 'account.legalInfo', state: 'loading' });
    updated('Updated 2 minutes ago');
    await t.clock.pass(5000);
    document.querySelector('main p')!.textContent = 'Verification status: Authorized';
    await t.clock.pass(20_000);
    expect(t.readings).toHaveLength(1);
    expect(t.pages).toHaveLength(2);
  });
  it('is read as a visit of its own once the whole content was made anew for it, and has stayed so for a while', async () => {
    await t.clock.pass(20_000);
    org('Fabrikam');
    await t.clock.pass(1000);
    main().innerHTML = LEGAL('Authorized');
    await t.clock.pass(1500);
    expect(t.readings).toHaveLength(1);
    await t.clock.pass(3000);
    expect(t.readings).toHaveLength(2);
    expect(t.readings[1]).toMatchObject({ account: { name: 'Fabrikam' } });
    expect(last()['verification.status']).toBe('authorized');
    expect(t.firsts).toEqual([true, true]);
    expect(t.pages).toHaveLength(2);
    // From here on it is a page like any other.
    document.querySelector('main p')!.textContent = 'Verification status: Pending';
    await t.clock.pass(1000);
    expect(last()['verification.status']).toBe('pending');
    org('Contoso');
    await t.clock.pass(20_000);
    expect(t.readings).toHaveLength(3);
    expect(t.pages).toHaveLength(3);
  });
  it('is read too where the new content says the same', async () => {
    await t.clock.pass(20_000);
    org('Fabrikam');
    await t.clock.pass(1000);
    const again = main().innerHTML;
    main().innerHTML = again;
    await t.clock.pass(5000);
    expect(t.readings.map(({ account }) => account.name)).toEqual(['Contoso', 'Fabrikam']);
  });
  it.each([
    [
      'one element of the old is left',
      () =>
        main().querySelector('h1')!.outerHTML &&
        main().replaceChildren(
          main().querySelector('h1')!,
          document.createRange().createContextualFragment('<p>Verification status: Authorized</p>'),
        ),
    ],
    ['old and new stood there together', () => main().insertAdjacentHTML('beforeend', LEGAL('Authorized'))],
  ])('is not read where %s', async (_, change) => {
    await t.clock.pass(20_000);
    org('Fabrikam');
    await t.clock.pass(1000);
    change();
    await t.clock.pass(2000);
    // What is old goes later; that the rest is new nobody can tell any more.
    for (const el of [...main().children].slice(0, -2)) el.remove();
    await t.clock.pass(20_000);
    expect(t.readings).toHaveLength(1);
  });
  it('is not read while what was under way for the other account may still be replaced', async () => {
    await t.clock.pass(20_000);
    org('Fabrikam');
    await t.clock.pass(1000);
    main().innerHTML = LEGAL('Rejected');
    await t.clock.pass(1500);
    main().innerHTML = LEGAL('Authorized');
    await t.clock.pass(5000);
    expect(t.readings).toHaveLength(2);
    expect(last()['verification.status']).toBe('authorized');
  });
  it('is read too where all of a settled page changed at one blow, after twice that while, as a visit of its own', async () => {
    await t.clock.pass(20_000);
    org('Fabrikam');
    main().innerHTML = LEGAL('Pending');
    await t.clock.pass(1500);
    expect(t.pages).toHaveLength(2);
    main().innerHTML = LEGAL('Authorized');
    await t.clock.pass(3500);
    expect(t.readings).toHaveLength(1);
    await t.clock.pass(2000);
    expect(t.readings).toHaveLength(2);
    expect(t.readings[1]).toMatchObject({ account: { name: 'Fabrikam' } });
    expect(last()['verification.status']).toBe('authorized');
    expect(t.firsts).toEqual([true, true]);
    // From here on it is a page like any other.
    document.querySelector('main p')!.textContent = 'Verification status: Rejected';
    await t.clock.pass(1000);
    expect(last()['verification.status']).toBe('rejected');
  });
  it.each<[string, () => void | Promise<void>]>([
    [
      'all was drawn again at one blow with what the other account had left',
      () => {
        const left = main().innerHTML;
        org('Fabrikam');
        main().innerHTML = left;
      },
    ],
    [
      'the content was made anew while the other name still stood there',
      async () => {
        main().innerHTML = LEGAL('Authorized');
        await t.clock.pass(200);
        org('Fabrikam');
      },
    ],
    [
      'it was made anew while no name stood there',
      async () => {
        document.querySelector<HTMLElement>('.org-name')!.hidden = true;
        main().innerHTML = LEGAL('Authorized');
        await t.clock.pass(1000);
        document.querySelector<HTMLElement>('.org-name')!.hidden = false;
        org('Fabrikam');
      },
    ],
  ])('is not read where %s, until it is made anew', async (_, change) => {
    await t.clock.pass(20_000);
    await change();
    await t.clock.pass(20_000);
    document.querySelector('main p')!.textContent = 'Verification status: Rejected';
    await t.clock.pass(20_000);
    expect(t.readings.filter(({ account }) => account.name !== 'Contoso')).toEqual([]);
    expect(t.pages).toHaveLength(2);
    main().innerHTML = LEGAL('Pending');
    await t.clock.pass(5000);
    expect(t.readings.at(-1)).toMatchObject({ account: { name: 'Fabrikam' } });
    expect(last()['verification.status']).toBe('pending');
  });
  it('reads again when the first name is back', async () => {
    await t.clock.pass(20_000);
    org('Fabrikam');
    await t.clock.pass(1000);
    org('Contoso');
    await t.clock.pass(1000);
    expect(t.readings).toHaveLength(2);
    expect(t.readings[1]).toMatchObject({ account: { name: 'Contoso' } });
  });
  it('reads again at the next address', async () => {
    await t.clock.pass(20_000);
    org('Fabrikam');
    await t.clock.pass(1000);
    t.go(AT.agreements);
    main().innerHTML = '<h1>Agreements</h1><p>x</p>';
    await t.clock.pass(2000);
    expect(t.readings.at(-1)).toMatchObject({ page: { id: 'account.agreements' }, account: { name: 'Fabrikam' } });
  });
  it('holds where the bar was empty for a while in between', async () => {
    await t.clock.pass(20_000);
    org('');
    await t.clock.pass(1000);
    updated('Updated 2 minutes ago');
    await t.clock.pass(1000);
    org('Fabrikam');
    await t.clock.pass(5000);
    expect(t.readings).toHaveLength(1);
    expect(t.pages).toHaveLength(2);
  });
  it('holds where the bar changes before the worker has answered', async () => {
    let answer!: () => void;
    t.worker.answer = (reading) => new Promise((done) => (answer = () => done(t.kept(reading))));
    await t.clock.pass(1000);
    org('Fabrikam');
    await t.clock.pass(20_000);
    answer();
    await t.clock.pass(2000);
    expect(t.readings).toHaveLength(1);
    expect(t.pages).toHaveLength(2);
  });
  it('holds the same content where nobody knows what the last look proved', async () => {
    t.worker.answer = async () => ({ read: true, account: '' });
    await t.clock.pass(1000);
    org('Fabrikam');
    await t.clock.pass(20_000);
    expect(t.readings).toHaveLength(1);
  });
  it('keeps what was said while a narrow bar only leaves the name out', async () => {
    await t.clock.pass(20_000);
    document.querySelector<HTMLElement>('.org-name')!.hidden = true;
    await t.clock.pass(20_000);
    expect(t.pages).toHaveLength(1);
    expect(t.readings).toHaveLength(1);
  });
  it('is one too where the new name holds the old one', async () => {
    await t.clock.pass(20_000);
    org('Contoso Deutschland GmbH');
    await t.clock.pass(1000);
    expect(t.pages).toHaveLength(2);
    document.querySelector('main p')!.textContent = 'Verification status: Authorized';
    await t.clock.pass(20_000);
    expect(t.readings).toHaveLength(1);
  });
  const menu = (where: InsertPosition) =>
    document
      .querySelector('#account')!
      .insertAdjacentHTML(where, '<ul><li>Contoso</li><li>Contoso Deutschland GmbH</li><li>Fabrikam</li></ul>');
  it.each([
    ['Fabrikam', 'afterend'],
    ['Fabrikam', 'beforebegin'],
    ['Contoso Deutschland GmbH', 'afterend'],
  ] as const)('is one where an open menu still lists the old name (%s, %s)', async (name, where) => {
    await t.clock.pass(5000);
    menu(where);
    await t.clock.pass(5000);
    const { length } = t.readings;
    expect(t.pages).toHaveLength(1);
    org(name);
    await t.clock.pass(1000);
    expect(t.pages).toHaveLength(2);
    document.querySelector('main p')!.textContent = 'Verification status: Authorized';
    await t.clock.pass(5000);
    document.querySelector('header li:last-child')!.remove();
    await t.clock.pass(5000);
    document.querySelector('header ul')!.remove();
    await t.clock.pass(20_000);
    expect(t.readings).toHaveLength(length);
    expect(t.pages).toHaveLength(2);
  });
  it('is none where such a menu opens and closes, also together with a counter', async () => {
    await t.clock.pass(5000);
    menu('beforebegin');
    await t.clock.pass(5000);
    document.querySelector('header ul')!.remove();
    document.querySelector('header')!.insertAdjacentHTML('beforeend', '<b>4 unread</b>');
    updated('Updated 2 minutes ago');
    await t.clock.pass(5000);
    expect(t.pages).toHaveLength(1);
    expect(t.readings.length).toBeGreaterThan(1);
    expect(t.readings.at(-1)!.account.name).toBe('Contoso');
  });
  it('is none when a menu or a counter in the bar changes', async () => {
    await t.clock.pass(20_000);
    document.querySelector('header')!.insertAdjacentHTML('beforeend', '<b>3 unread</b>');
    await t.clock.pass(1000);
    document.querySelector('header b')!.textContent = '4 unread';
    updated('Updated 2 minutes ago');
    await t.clock.pass(1000);
    expect(t.pages).toHaveLength(1);
    expect(t.readings.at(-1)!.account.name).toBe('Contoso');
    expect(t.readings.length).toBeGreaterThan(1);
  });
});
