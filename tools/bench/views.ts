import { ChromiumTab } from '../../test/e2e/harness/chromium-tab';
import { waitFor } from '../../test/e2e/harness/wait';
import { visit } from '../../test/e2e/harness/walk';
import { openWorld } from '../../test/e2e/harness/world';
import { median, type Row } from './row';

const RUNS = 10;

/** Time from opening the popup's document until its state is on screen, with an account in the journal. */
export async function popupReady(): Promise<Row[]> {
  const world = await openWorld('chromium', { scenario: '04-verification-pending' });
  try {
    const portal = await world.session.tab();
    await visit(world, portal, '/dashboard/v2/account-settings/organization/legalinfo#csp');
    const popup = await world.session.extensionTab('popup.html');
    if (!(popup instanceof ChromiumTab)) throw new Error('Chromium measures, no other');
    // Runs before the popup's own script, in its document: notes the moment the state is shown.
    await popup.page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('main[data-ready="true"]')) return;
        performance.mark('ready');
        observer.disconnect();
      }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
    });
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await popup.reload();
      times.push(await waitFor('the popup', () => popup.run(() => performance.getEntriesByName('ready')[0]?.startTime ?? null)));
    }
    return [{ what: 'popup ready', value: median(times), budget: 150, unit: 'ms' }];
  } finally {
    await world.close();
  }
}
