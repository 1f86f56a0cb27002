import type { FactKey, FactValue, SubjectKind } from '../rules/facts';
import type { Clue, Subject } from '../rules/observation';

/** How far a page is: only `ready` is read. The others are verdicts of their own, never turned into facts about the account. */
export type PageState = 'ready' | 'loading' | 'notFound' | 'noAccess' | 'accountPicker' | 'signedOut';

/** What the page in front of the person is. `id` is a page id of `lib/rules/knowledge/pages.json`, or `unknown`. */
export interface Page {
  id: string;
  state: PageState;
  /** The selected tab, where the page has tabs that matter: `partner`, `reseller`, `developer`, `csp`, `users`… */
  tab?: string;
  /** GUIDs and the like from the address (`tenantId`, `providerTenantId`). */
  params: Record<string, string>;
  /** Path without query and hash, ids in it replaced by `{id}`. */
  path: string;
  /** BCP 47 tag of the page's own language, from `html[lang]` or the labels that matched; `en` if nothing says otherwise. */
  lang: string;
  clues: Clue[];
  /** False: a page that is known, and has nothing that is read. */
  reads?: boolean;
}

/** Which account a page says it belongs to. All of it may be missing; nothing is ever guessed. */
export interface AccountClues {
  tenantId?: string;
  partnerId?: string;
  name?: string;
  /** Domain of the signed-in person's mail address: tells accounts of one name apart. */
  domain?: string;
}

/** One value read from a page, before the worker adds account and time. */
export interface Reading<K extends FactKey = FactKey> {
  fact: K;
  subject?: Subject;
  value: FactValue<K>;
  clues: Clue[];
}

/** A list that was on the page. Only when `whole` (one page, no filter, no search, loaded) does absence mean "no longer listed". */
export interface ListReport {
  kind: SubjectKind;
  whole: boolean;
  ids: string[];
}

/** A link in a draft, byte for byte as it stands there, and its kind: an id of `links` in `lib/rules/invitations/kinds.json`. */
export interface DraftLink {
  url: string;
  /** Absent: a link of no known kind. */
  kind?: string;
}

/**
 * An invitation that the portal has drafted, as it stands on the page. It is handed to the view that helps with sending it;
 * the journal takes readings and lists alone, and of this only what somebody begins to write with.
 */
export interface Draft {
  /** Id of an invitation kind (`lib/rules/invitations/kinds.json`). */
  kind: string;
  /** The one link that invites. */
  link: string;
  /** All links of the draft, in the order of the text. */
  links: DraftLink[];
  /** The draft as it stands, at most 20,000 characters. */
  text: string;
  /** Whose customer it is for, where the page belongs to one. */
  customer?: string;
  /** Of a request for an admin relationship, where shown: its name, its days, its roles as worded, and whether it extends itself. */
  name?: string;
  durationDays?: number;
  roles?: string[];
  autoExtend?: boolean;
}

/** One field to fill in. What is in it is not read. */
export interface FormField {
  /** Key of its label in the portal map; absent where the wording is not known. */
  key?: string;
  /** Its label as shown, at most 80 characters. */
  label: string;
  filled: boolean;
  /** Marked as required; false: not marked. */
  required: boolean;
}

/** A form of the page: which it is, and its fields in reading order. */
export interface PortalForm {
  kind: 'enrolment' | 'location' | 'profile' | 'customer';
  fields: FormField[];
}

/** What a person has to know on a page. `passwordOnce`: it shows a password that it shows only once. `cutShort`: it was too long to be read whole. */
export type PageNote = 'passwordOnce' | 'cutShort';

/** Everything one look at one stable page gives. */
export interface PageReading {
  page: Page;
  account: AccountClues;
  readings: Reading[];
  lists: ListReport[];
  /** Drafts of invitations on it. */
  drafts?: Draft[];
  /** A form on it. */
  form?: PortalForm;
  notes?: PageNote[];
}

/** Label key → the wordings to look for, already normalised (`normalise()`), English and the page's language only. */
export type Labels = Readonly<Record<string, readonly LabelVariant[]>>;
export interface LabelVariant {
  text: string;
  /** `high`/`medium` may stand alone in their neighbourhood; `low` needs a second clue. */
  trust: 'high' | 'medium' | 'low';
  /** The same word means something else too (`label-collisions`): never decides alone. */
  collides?: boolean;
}

/** What the worker hands the content script: addresses, labels, and words for what it shows itself. Plain data. */
export interface PortalMap {
  version: string;
  /**
   * `[page id, source of a case-insensitive regex over the stable form of the path, e.g. 'account/organization/legalinfo']`,
   * in order of trial. Before the id, `?` marks an address never seen in public, `-` a page without a reader.
   */
  addresses: readonly (readonly [string, string])[];
  labels: Labels;
}
