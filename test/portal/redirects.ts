/**
 * Where old addresses and short links lead. The targets of the short links are not published: only the pages they end on
 * are known. GUESS: the exact address each redirect names.
 */
const SHORT: Readonly<Record<string, string>> = {
  '/accounts/varenrollment': 'https://partner.microsoft.com/pcv/register/joinnow/enrollmentwelcome/valueaddedreseller',
  '/accountexp/legalinfo': 'https://partner.microsoft.com/dashboard/v2/account-settings/organization/legalinfo',
  '/accountexp/agreements': 'https://partner.microsoft.com/dashboard/v2/account-settings/settings/agreements',
};

/** The address a request to one of the neighbouring hosts is sent on to, or null if that host has no such page. */
export function redirectOf(host: string, url: string): string | null {
  if (host === 'partnercenter.microsoft.com') return `https://partner.microsoft.com${url}`;
  if (host === 'aka.ms') return SHORT[url.split(/[?#]/)[0]!.replace(/\/+$/, '').toLowerCase()] ?? null;
  return null;
}
