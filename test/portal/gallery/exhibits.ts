/**
 * Hosts that make life hard for what is added to a page. None of them is the portal: each is one customer list at the portal's own
 * address, in the plain words of that page, with one hostile trait. All of it is made up.
 */
import { type Host, hostDocument } from './host-document';

export interface Exhibit {
  id: string;
  /** What is hostile about it, for people. */
  title: string;
  /** Headers beside, or instead of, those of every exhibit. */
  headers?: Readonly<Record<string, string>>;
  host: Host;
  /** Customers in the page's own list, as a person reads them. */
  customers: readonly (readonly [tenantId: string, name: string, domain: string])[];
}

/** Every exhibit has customers of its own, so that nothing of one can pass for another's. */
const customersOf = (exhibit: number, names: readonly string[]) =>
  names.map(
    (name, at) =>
      [
        `ba11e100-${exhibit.toString(16).padStart(4, '0')}-4a00-8a00-${at.toString(16).padStart(12, '0')}`,
        name,
        `customer-${exhibit}-${at}.example`,
      ] as const,
  );

type Trait = Pick<Exhibit, 'headers'> & { title: string; names?: readonly string[]; host?: Partial<Host> };

const TRAITS: Readonly<Record<string, Trait>> = {
  'strict-policy': {
    title: 'A policy that allows nothing: no script, no style, no picture, no frame',
    headers: { 'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'" },
  },
  'trusted-types': {
    title: 'Trusted Types with a default policy of the page that throws',
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types default" },
    host: { script: true },
  },
  isolation: {
    title: 'Cross-origin isolation: a frame of another origin may be refused',
    headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
  },
  xhtml: { title: 'An XHTML document', host: { xhtml: true } },
  framed: {
    title: 'The portal in a frame of the portal, with another account in it',
    headers: { 'content-security-policy': "frame-src 'self'", 'x-frame-options': 'SAMEORIGIN' },
    host: { frame: true },
  },
  modal: { title: 'A modal dialog as large as the window', host: { script: true } },
  'on-top': { title: 'Bars of the page with the highest z-index and in the top layer, shown anew again and again', host: { script: true } },
  'big-cell': { title: 'A cell of 100 kB', names: ['Quarry Lane Stoneworks'], host: { bulk: 'cell' } },
  'many-rows': { title: 'Ten thousand rows', names: [], host: { bulk: 'rows' } },
  names: {
    title: 'Names that are markup, templates or written backwards',
    names: [
      '<img src=x onerror="document.title=`hacked`">',
      '"><script>document.title="hacked"</script>',
      '\u202eevil\u202c Traders',
      '{{constructor.constructor("document.title=1")()}}',
      '$\u007bdocument.title=1} <%= 1 %> {customer, plural, other {#}}',
    ],
    host: { organisation: 'Fernbrook <b onclick=alert(1)>Cloud</b> {0} \u202eLtd\u202c' },
  },
  remover: { title: 'A page that takes out whatever is added to it', host: { script: true } },
  'no-navigation': { title: 'A page that puts its own thing in the place of window.navigation', host: { script: true } },
  globals: { title: 'A page that overwrites what scripts rely on', host: { script: true } },
  clobbered: { title: 'Elements named like members of the document and of forms', host: { clobbered: true } },
};

export const EXHIBITS: readonly Exhibit[] = Object.entries(TRAITS).map(([id, { title, headers, names, host }], at) => {
  const customers = customersOf(at + 1, names ?? [`Gallery Customer ${at + 1} A`, `Gallery Customer ${at + 1} B`]);
  return {
    id,
    title,
    ...(headers ? { headers } : {}),
    customers,
    host: { id, organisation: 'Fernbrook Cloud Services Ltd', ...host },
  };
});

/** The document of an exhibit; `inner`: the one in its frame. */
export const exhibitDocument = ({ host, customers }: Exhibit, inner: boolean): string => hostDocument(host, customers, inner);
