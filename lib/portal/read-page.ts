import { notesOf } from './notes';
import type { Outline } from './outline';
import { ofAccount } from './read/parts';
import { recognise } from './read/recognise';
import { type Sight, sightOf } from './read/sight';
import { readAdminRelationships } from './readers/admin-relationships';
import { readAgreements } from './readers/agreements';
import { readBilling } from './readers/billing';
import type { Context, Reader } from './readers/context';
import { readCustomerDetail } from './readers/customer-detail';
import { readCustomers } from './readers/customers';
import { readDrafts } from './readers/draft';
import { readForm, readWelcome } from './readers/enrolment';
import { putForm, readLocationForm, readProfileForm } from './readers/form';
import { readGdapList } from './readers/gdap-list';
import { readIdentifiers } from './readers/identifiers';
import { readLegalInfo } from './readers/legal-info';
import { readLocations } from './readers/locations';
import { readMyAccess } from './readers/my-access';
import { readNotices } from './readers/notices';
import { readAccept, readProviders } from './readers/providers';
import { readRelationship } from './readers/relationship-detail';
import { readRequiredVerification } from './readers/required-verification';
import { readResellers } from './readers/resellers';
import { readSecurity } from './readers/security';
import { readShell } from './readers/shell';
import { readSubscription } from './readers/subscription';
import { readTenant } from './readers/tenant';
import { readTenants } from './readers/tenants';
import { readUserDetail, readUsers } from './readers/users';
import type { Page, PageNote, PageReading, PortalMap } from './types';

/** Several readers on one page, one after the other. */
const all =
  (...readers: Reader[]): Reader =>
  (context) => {
    for (const read of readers) read(context);
  };

/** One reader per page. To add a page: its address in `map/addresses.json`, its labels in `map/labels.json`, its reader here. */
const READERS: Readonly<Record<string, Reader>> = {
  home: readNotices,
  actionCenter: readNotices,
  'account.overview': (context) => {
    readNotices(context);
    readTenant(context);
  },
  'account.tenants': readTenants,
  'account.requiredVerification': readRequiredVerification,
  'account.verificationSummary': readRequiredVerification,
  'account.billingProfile': readBilling,
  'security.compliance': readSecurity,
  'account.legalInfo': all(readLegalInfo, readLocationForm, readProfileForm),
  'account.agreements': readAgreements,
  'account.identifiers': readIdentifiers,
  'account.locations': all(readLocations, readLocationForm),
  'account.users': readUsers,
  'account.userDetail': readUserDetail,
  'account.myAccess': readMyAccess,
  'indirectProviders.list': all(readProviders, readDrafts),
  'indirectResellers.list': all(readResellers, readDrafts),
  'relationshipRequest.new': readDrafts,
  'partnership.accept': readAccept,
  'customers.list': all(readCustomers, readDrafts),
  'customers.new': (context) => putForm(context, 'customer', context.sight.content),
  'customers.detail.account': readCustomerDetail,
  'customers.detail.adminRelationships': all(readAdminRelationships, readDrafts),
  'customers.detail.adminRelationship': all(readRelationship, readDrafts),
  'customers.detail.subscriptions': readSubscription,
  'gdap.list': all(readGdapList, readDrafts),
  'enrol.indirectReseller': readWelcome,
  'enrol.form': readForm,
};

/** Everything a ready page says; an empty reading for any other page or state. */
export function readPage(page: Page, sight: Sight, map: PortalMap): PageReading {
  const out: PageReading = { page, account: {}, readings: [], lists: [] };
  if (page.state !== 'ready' || page.id === 'unknown') return out;
  const context: Context = { page, sight, lines: sight.lines, map, out };
  out.account = readShell(context);
  const own = page.id.startsWith('account.') ? ofAccount(sight) : sight;
  READERS[page.id]?.({ ...context, sight: own, lines: own.lines });
  const notes: PageNote[] = [...notesOf(page.id), ...(sight.cut ? (['cutShort'] as const) : [])];
  if (notes.length) out.notes = notes;
  return out;
}

/**
 * One look at a page, as the content script sent it → what the page is and what it says. `null`: not an outline, or not
 * one of the portal's pages. `mapOf` gives the labels of a language.
 */
export function readOutline(text: string, mapOf: (lang: string) => PortalMap): PageReading | null {
  try {
    const outline = JSON.parse(text) as Outline;
    const map = mapOf(labelLanguage(outline));
    const sight = sightOf(outline, map);
    return readPage(recognise(sight, map), sight, map);
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Pages that a reader exists for: only these, and pages of unknown address, are worth a look. */
export const hasReader = (id: string): boolean => id in READERS;

/**
 * Which language's labels to use: the first that is not English of what the page says of itself and the locale in its
 * address. English is always matched too, so a wrong guess costs nothing.
 */
export function labelLanguage(outline: Pick<Outline, 'lang' | 'url'>): string {
  const segment = /^\/([a-z]{2,3}-[a-z0-9]{2,8})(?=\/|$)/i.exec(new URL(outline.url).pathname)?.[1];
  return [outline.lang, segment].find((tag) => typeof tag === 'string' && tag && !/^en\b/i.test(tag)) ?? 'en';
}
