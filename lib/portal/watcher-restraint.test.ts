// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AT } from './testing/page';
import { LEGAL, last, MAP, main, t, watchedPage } from './testing/watched';

watchedPage();

describe('restraint', () => {
  it('sees a change during a long pause soon', async () => {
    t.go(AT.legal);
    t.show(LEGAL('Pending'));
    t.start();
    await t.clock.pass(4000);
    document.querySelector('main p')!.textContent = 'Verification status: Authorized';
    await t.clock.pass(500);
    expect(t.readings).toHaveLength(2);
  });

  it('rests when too much goes on, says so once, and wakes with the next address', async () => {
    t.go(AT.legal);
    t.show(LEGAL('Pending'));
    t.start();
    for (let i = 0; i < 120; i++) {
      document.querySelector('main')!.append(String(i));
      await t.clock.pass(350);
    }
    expect(t.rested()).toBe(1);
    const before = t.readings.length;
    t.show(LEGAL('Rejected'));
    await t.clock.pass(5000);
    expect(t.readings).toHaveLength(before);
    t.go(AT.agreements);
    t.show('<h1>Agreements</h1><p>x</p>');
    await t.clock.pass(3000);
    expect(t.readings.at(-1)!.page.id).toBe('account.agreements');
  });
  describe('with a page that is merely large', () => {
    const ask = Element.prototype.checkVisibility;
    /** 10,000 elements asked cost as much as a minute may. */
    let cost = 0.06;
    beforeEach(() => {
      cost = 0.06;
      Element.prototype.checkVisibility = () => {
        t.clock.spend(cost);
        return true;
      };
    });
    afterEach(() => {
      Element.prototype.checkVisibility = ask;
    });
    const large = (status: string, count: number) => LEGAL(status) + '<p>x</p>'.repeat(count);

    it('has it read whole and does not rest where it stands still', async () => {
      t.go(AT.legal);
      t.show(large('Pending', 2500));
      t.start();
      await t.clock.pass(20_000);
      expect(t.rested()).toBe(0);
      expect(t.readings).toHaveLength(1);
      expect(t.readings[0]!.notes ?? []).not.toContain('cutShort');
    });
    it('has its first part read where it changes, and says that it is cut', async () => {
      t.go(AT.legal);
      t.show(large('Pending', 6000));
      t.start();
      await t.clock.pass(10_000);
      document.querySelector('main p')!.textContent = 'Verification status: Authorized';
      await t.clock.pass(20_000);
      expect(t.rested()).toBe(0);
      expect(last()).toMatchObject({ 'verification.status': 'authorized' });
      expect(t.readings.at(-1)!.notes).toContain('cutShort');
      // The next page is looked at whole again.
      await t.clock.pass(60_000);
      t.go(AT.agreements);
      t.show('<h1>Agreements</h1><p>x</p>');
      await t.clock.pass(3000);
      expect(t.readings.at(-1)!.notes ?? []).not.toContain('cutShort');
    });
    it('rests where even that is too much', async () => {
      t.go(AT.legal);
      t.show(large('Pending', 100));
      cost = 6;
      t.start();
      for (let i = 0; i < 12; i++) {
        document.querySelector('main p')!.textContent = `Verification status: ${i}`;
        await t.clock.pass(350);
      }
      expect(t.rested()).toBe(1);
    });
  });
  it('adds one listener, and leaves nothing behind when it ends', async () => {
    t.go(AT.legal);
    t.show(LEGAL('Pending'));
    t.start();
    expect(t.listeners).toEqual(['popstate']);
    await t.clock.pass(200);
    t.stop();
    expect(t.clock.pending()).toBe(0);
    t.show(LEGAL('Rejected'));
    t.go(AT.agreements);
    await t.clock.pass(10_000);
    expect(t.readings).toEqual([]);
    expect(t.pages).toHaveLength(1);
  });
  it('lives with whatever the page puts in the place of the Navigation API', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'navigation');
    for (const value of [null, 1, {}, { addEventListener: 'no' }]) {
      Object.defineProperty(window, 'navigation', { value, configurable: true });
      expect(t.start).not.toThrow();
    }
    if (own) Object.defineProperty(window, 'navigation', own);
    else Reflect.deleteProperty(window, 'navigation');
  });
  it('changes nothing in the page', async () => {
    t.go(AT.legal);
    t.show(`${LEGAL('Pending')}<details><summary>a</summary></details><input value="x"><select><option>1</option></select>`);
    const before = document.documentElement.outerHTML;
    t.start();
    await t.clock.pass(10_000);
    expect(t.readings).toHaveLength(1);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('another portal map', () => {
  it('says anew what the address is, and has the page read anew, a box ticked meanwhile still not as found', async () => {
    t.setUrl(AT.users);
    t.show('<h1>User management</h1><label><input type="checkbox"> Admin agent</label>');
    t.start();
    await t.clock.pass(5000);
    expect([t.pages.length, t.readings.length]).toEqual([1, 1]);
    expect(t.pages[0]).toMatchObject({ id: 'account.users', state: 'loading' });
    document.querySelector('input')!.checked = true;
    t.watcher().remap({ ...MAP, addresses: [['account.agreements', 'account/usermanagement']] });
    expect(t.pages[1]).toMatchObject({ id: 'account.agreements', state: 'loading' });
    await t.clock.pass(5000);
    expect(t.readings).toHaveLength(2);
    expect(t.firsts).toEqual([true, false]);
  });

  it('by which the page has no reader lets it rest, and back by which it has one reads it again', async () => {
    t.setUrl(AT.legal);
    t.show(LEGAL('Pending'));
    t.start();
    await t.clock.pass(5000);
    t.watcher().remap({ ...MAP, addresses: [['-account.legalInfo', 'account/organization/legalinfo']] });
    main().innerHTML = LEGAL('Authorized');
    await t.clock.pass(5000);
    expect(t.readings).toHaveLength(1);
    t.watcher().remap(MAP);
    await t.clock.pass(5000);
    expect(t.readings).toHaveLength(2);
    expect(t.pages.map(({ state }) => state)).toEqual(['loading', 'ready', 'loading']);
  });

  it('changes nothing once the watcher was stopped', async () => {
    t.setUrl(AT.legal);
    t.start();
    t.stop();
    const said = t.pages.length;
    t.watcher().remap(MAP);
    await t.clock.pass(5000);
    expect(t.pages).toHaveLength(said);
  });
});
