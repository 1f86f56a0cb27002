import { type Answers, type PageDraft, workingDraft } from '../../lib/messages/protocol';
import type { Draft } from '../../lib/portal/types';
import { foldedKey } from '../../lib/rules/folded-key';
import { DRAFT_FACTS, LINK_FACTS } from '../../lib/rules/invitations/account-facts';
import { mailFor } from '../../lib/rules/invitations/templates/kinds';
import type { Known } from './assessments';
import type { Context } from './context';
import { lastSigner } from './drafts';
import { factsOf } from './facts-of';
import type { Visit } from './tabs';
import type { Words } from './words';

/** The same for the same draft on each visit, different for any other: from what it invites to, and whom. */
async function idOf({ kind, link, customer }: Draft): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([kind, link, customer ?? '']));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `page.${[...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** What is remembered of the drafts on a page while its tab is open: link, kind and what the request says. Their texts are not. */
export async function pageDrafts(drafts: readonly Draft[] = []): Promise<PageDraft[]> {
  const sent = drafts.filter(({ kind }) => mailFor(kind) !== undefined);
  return Promise.all(
    sent.map(
      async ({ text: _text, links: _links, ...draft }): Promise<PageDraft> => ({
        ...draft,
        id: await idOf({ ...draft, text: _text, links: _links }),
      }),
    ),
  );
}

/** The line of the launcher on a page with a draft: whom it is for, as far as the account knows the customer. */
export function draftLine({ t }: Words, { drafts = [] }: Visit, known: Known | null): string {
  const [first] = drafts;
  const id = drafts.length === 1 ? first?.customer : undefined;
  const name = id && known?.facts.byKey[foldedKey('customer.name', { kind: 'customer', id })]?.value;
  if (typeof name === 'string') return t('pageDraft.for', { who: name });
  return t(first?.kind === 'reseller-partnership' ? 'pageDraft.forReseller' : 'pageDraft.forCustomer');
}

/** The drafts on the page in a tab, what fills them in, and what was begun of them before. Of customers only those that the drafts are for. */
export async function pageDraftsIn(context: Context, tab: number | undefined): Promise<Answers['page.drafts']> {
  const none = { account: null, drafts: [], facts: [], begun: {} };
  if (tab === undefined) return none;
  const { visit } = await context.tabs.look(tab);
  if (!visit?.drafts?.length) return none;
  const { drafts } = visit;
  const account = visit.account === null ? null : ((await context.assessments(visit.account))?.account ?? null);
  const whose = new Set(drafts.flatMap(({ customer }) => customer ?? []));
  const all = account === null ? [] : await factsOf(context, account, [...DRAFT_FACTS, ...LINK_FACTS]);
  const facts = all.filter(({ subject }) => subject?.kind !== 'customer' || whose.has(subject.id));
  const begun: Answers['page.drafts']['begun'] = {};
  for (const kept of await context.journal.drafts()) {
    const of = kept.account && ((await context.assessments(kept.account))?.account ?? kept.account);
    const sound = of === (account ?? '') && drafts.some(({ id }) => id === kept.id) ? workingDraft.safeParse(kept.draft) : undefined;
    if (sound?.success) begun[kept.id] = { draft: sound.data, savedAt: kept.savedAt, rev: kept.rev ?? 0 };
  }
  return { account, drafts, facts, begun, ...(await lastSigner(context, account)) };
}
