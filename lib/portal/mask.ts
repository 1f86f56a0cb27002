/**
 * What of an id, a class or an attribute's value may leave the machine: words that say how a page is built. Every other
 * word becomes `*`, whatever it is: ids of rows carry names of customers.
 */
const STRUCTURE = new Set(
  (
    'app root main content page header heading title subtitle sub top bottom left right side nav navigation menu item items list row rows cell ' +
    'col column columns grid table body head foot footer tab tabs tablist panel pane section group card tile box container wrapper wrap layout ' +
    'button btn link anchor icon img image label value field input select option check checkbox radio switch toggle text textarea form dialog modal ' +
    'drawer flyout popover tooltip hint help legend banner alert message notice bar toolbar command commands search filter sort pager pagination next ' +
    'previous first last selected active current open closed expanded collapsed disabled enabled hidden visible loading busy skeleton shimmer spinner ' +
    'progress step steps stepper wizard status state error failed failure success succeeded warning info pending completed complete done inprogress ' +
    'notstarted true false page mixed yes no default primary secondary tertiary neutral accent small medium large compact full empty ' +
    'account company contact customer customers provider providers reseller resellers tenant tenants user users role roles agreement agreements ' +
    'verification program location locations address email phone country domain relationship relationships subscription subscriptions support security ' +
    'billing legal business profile identity invite invitation request accept name id type date start end version action actions view edit add remove ' +
    'delete update save cancel close submit org organization partner mpn csp developer publisher commercial ' +
    'he ms fui fluent mat shell mfe svc host slot control part summary details description term data test automation key ' +
    'banner columnheader rowheader gridcell treegrid treeitem tree tabpanel listbox listitem combobox textbox searchbox spinbutton progressbar ' +
    'region complementary contentinfo presentation none note article document menubar menuitem scrollbar separator slider feed log marquee timer ' +
    'definition directory figure math caption th td tr dt dd rowgroup colgroup'
  ).split(' '),
);

/** Words of a token: `ms-DetailsRow_cell` → ms, details, row, cell. */
const WORDS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[-_:.\s]+|[^a-zA-Z\-_:.\s]+/g;

/** A value with every word that does not belong to how pages are built replaced by `*`. Signs between words stay `-`. */
export function masked(token: string): string {
  const words = token.slice(0, 80).match(WORDS) ?? [];
  return words
    .map((word) => (/^[-_:.\s]+$/.test(word) ? '-' : STRUCTURE.has(word.toLowerCase()) ? word : '*'))
    .join('')
    .replace(/\*[-*]*\*/g, '*');
}

/** As `masked`, for ids that others point to: what was replaced is told apart by a letter, the same for the same id. */
export function maskedIds(): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    const known = names.get(id);
    if (known) return known;
    const mask = masked(id);
    const letters = (n: number): string => (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(97 + (n % 26));
    const name = mask === id ? id : `${mask}~${letters(names.size)}`;
    names.set(id, name);
    return name;
  };
}
