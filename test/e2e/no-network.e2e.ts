/** Promise 2, no network: no request leaves that the portal alone would not have made, and none could. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookOf, openPanel } from './harness/companion';
import type { Tab } from './harness/doc';
import type { Engine } from './harness/session';
import { waitFor } from './harness/wait';
import { visit } from './harness/walk';
import { ENGINES, openWorld, type World } from './harness/world';

const SCENARIO = '11-first-customer';
const PAGES = ['/dashboard/v2/home', '/dashboard/v2/account-settings/organization/legalinfo#csp', '/dashboard/v2/customers/list'];

/** What the browsers ask of their makers by themselves, seen with no extension at all. */
const OWN_NOISE: Record<Engine, RegExp> = {
  chromium:
    /^((accounts|clients\d|www|content-autofill\.googleapis|update\.googleapis|optimizationguide-pa\.googleapis)\.(google\.com|com)|.*\.gvt1\.com)$/,
  firefox: /(^|\.)(mozilla\.(com|org|net)|firefox\.com)$/,
};

const asked = ({ portal }: World) =>
  [...new Set(portal.requests.filter(({ refused }) => !refused).map(({ method, url }) => `${method} ${url}`))].sort();

/** Requests to anybody but the portal, without the browser's own. */
const elsewhere = ({ engine, portal }: World) =>
  portal.requests.filter(({ refused, host }) => refused && !OWN_NOISE[engine].test(host.split(':')[0] ?? '')).map(({ host }) => host);

describe.each(ENGINES)('no network in %s', (engine) => {
  let bare: World;
  let ours: World;
  beforeAll(async () => {
    bare = await openWorld(engine, { scenario: SCENARIO, extension: false });
    ours = await openWorld(engine, { scenario: SCENARIO });
  });
  afterAll(async () => {
    await bare?.close();
    await ours?.close();
  });

  it('makes no request over a walk with panel, popup and desk', async () => {
    const control = await bare.session.tab();
    const tab = await ours.session.tab();
    for (const path of PAGES) {
      await control.goto(bare.at(path));
      await visit(ours, tab, path);
      await waitFor('the portal alone to draw', () =>
        control.run(() => document.querySelector('[aria-busy="true"]') === null && document.querySelector('header .account') !== null),
      );
    }
    await lookOf(await openPanel(tab));
    const popup = await ours.session.extensionTab('popup.html');
    await lookOf(popup);
    expect(elsewhere(ours)).toEqual([]);
    expect(asked(ours)).toEqual(asked(bare));
    for (const page of [popup, await ours.desk()]) expect(await foreignResources(page)).toEqual([]);
  });

  it('could make none: the policy of the extension pages forbids it', async () => {
    const desk = await ours.desk();
    const before = ours.portal.requests.length;
    const outcome = await desk.run(async (url) => {
      const blocked: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
      const tries = await Promise.allSettled([
        fetch(url),
        new Promise((resolve, reject) => {
          const image = new Image();
          image.onload = resolve;
          image.onerror = () => reject(new Error('image'));
          image.src = `${url}/x.png`;
        }),
      ]);
      const beacon = navigator.sendBeacon(url, 'x');
      return { tries: tries.map(({ status }) => status), beacon, directives: [...new Set(blocked)].sort() };
    }, ours.at(''));
    expect(outcome.tries).toEqual(['rejected', 'rejected']);
    expect(outcome.directives).toEqual(expect.arrayContaining(['connect-src', 'img-src']));
    expect(ours.portal.requests.slice(before).filter(({ url }) => url.includes('x.png'))).toEqual([]);
    expect(ours.portal.requests.slice(before).filter(({ method }) => method === 'POST')).toEqual([]);
  });
});

/** What an extension page loaded from elsewhere than the extension. */
const foreignResources = (page: Tab) =>
  page.run(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin)),
  );
