/** The pages of the stand-in on which the portal drafts an invitation, and the panel that makes a mail of it. */
import { pathOf } from '../../portal/routes';
import { launcherOf, openPanel } from './companion';
import type { Doc, Tab } from './doc';
import { waitFor } from './wait';

const TENANT = '5f1e6c1a-7b1d-4c55-9a10-0c0ffee00001';
const DISTRIBUTOR = 'd1577b10-0a01-4d01-8d01-0000000000d2';
const DISTRIBUTORS_TENANT = '5f1e6c1a-7b1d-4c55-9a10-0c0ffee00018';
const LARKFIELD = 'c0570001-0b01-4c01-8c01-0000000000c1';
const ACCEPT = 'https://admin.microsoft.com/Adminportal/Home?invType=';
const FRAGMENT = '&DAP=false#/BillingAccounts/partner-invitation';

/** The portal's generations, which draw the same page in another way. */
export type Generation = 'v2' | 'v3';

export interface DraftPage {
  kind: string;
  path(generation: Generation): string;
  /** The link that belongs into the mail, as the stand-in builds it. */
  link: string;
}

/** Those with a draft for a customer; the third drafts one when its form was sent. All in the scenario of a first customer. */
export const RESELLER: DraftPage = {
  kind: 'customer-reseller',
  path: (generation) => pathOf('relationshipRequest.new', generation),
  link: `${ACCEPT}ResellerRelationship&partnerId=${TENANT}&msppId=0${FRAGMENT}`,
};
export const JOINT: DraftPage = {
  kind: 'customer-dual',
  path: (generation) => `${pathOf('relationshipRequest.new', generation)}?provider=${DISTRIBUTOR}`,
  link: `${ACCEPT}IndirectResellerRelationship&partnerId=${TENANT}&msppId=6540011&indirectCSPId=${DISTRIBUTOR}${FRAGMENT}`,
};
/** Its link begins so and ends with an id that each request has of its own, and the tenant. */
export const ADMIN: DraftPage = {
  kind: 'customer-gdap',
  path: (generation) => pathOf('customers.detail.adminRequest', generation, '', LARKFIELD),
  link: 'https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/',
};
/** The distributor's, in the scenario of a distributor. */
export const PARTNERSHIP: DraftPage = {
  kind: 'reseller-partnership',
  path: (generation) => pathOf('partnership.request', generation),
  link: `https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/${DISTRIBUTORS_TENANT}`,
};

/** Opens the panel once the launcher offers the draft and stands still. */
export async function draftPanel(tab: Tab): Promise<Doc> {
  let before = '';
  await waitFor('the launcher to offer the draft, and to stand still', async () => {
    const look = await launcherOf(tab);
    const now = JSON.stringify(look?.box);
    const still = now === before && look?.line.startsWith('Draft for');
    before = now;
    return still;
  });
  return openPanel(tab);
}

/** Waits for the panel's mail of a draft, and fills in what it asks for, as typing does, until nothing blocks it. */
export const written = (panel: Doc, { kind }: DraftPage, words: string): Promise<unknown> =>
  waitFor(`the mail of ${kind} in the panel, with nothing to block it`, () =>
    panel.run(
      (wanted, value) => {
        const part = document.querySelector(`[data-page-draft="${wanted}"]`);
        // Asked once, on the first of all pages.
        part?.querySelector<HTMLElement>('[data-ask-language] button[type="submit"]')?.click();
        if (!part?.querySelector('.draft-ways [data-way="copy"]')) return false;
        for (const input of part.querySelectorAll<HTMLInputElement>('form input[aria-invalid], input[required]')) {
          if (input.value || input.type !== 'text') continue;
          input.value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        return part.querySelector('[data-blocks="0"]') !== null;
      },
      kind,
      words,
    ),
  );

/** Waits until an element has kept its place at so many looks in a row: parts that are fetched on their own come in above it. */
export async function standsStill(view: Doc, selector: string, looks = 10): Promise<void> {
  let before: string | null = null;
  let same = 0;
  await waitFor(`${selector} to stand still`, async () => {
    const now = await view.run((wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      return box ? `${box.x + scrollX} ${box.y + scrollY}` : null;
    }, selector);
    same = now !== null && now === before ? same + 1 : 0;
    before = now;
    return same >= looks;
  });
}
