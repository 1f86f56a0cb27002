import { UnknownEntry } from '../../lib/journal';
import type { Answers, ViewRequest } from '../../lib/messages/protocol';
import type { Subject } from '../../lib/rules/observation';
import { tellAll, tellTab, tellViews } from './announce';
import { ownPage } from './api';
import { refreshBadge } from './badge';
import type { Context } from './context';
import { chooseInDirectory, deleteFromDirectory, getDirectory, putDirectory, undoInDirectory } from './directory';
import { getCustomers } from './directory-customers';
import { forgetDraft, getDrafts, keepDraft } from './drafts';
import { wordsOf } from './error-code';
import { factsOf } from './facts-of';
import { forgetForm, getForm, putForm } from './forms';
import { getInvitations, noteInvitations } from './invitations';
import { forgetRecipient } from './invitations-forget';
import { sayOfInvitation, undoOfInvitation, unnoteInvitations } from './invitations-say';
import { joinsSeen } from './joins';
import { addMailingRows, forgetMailing, getMailing, markMailingRows, openMailingRows, putMailing } from './mailings';
import { refreshMenu } from './menus';
import { pageDraftsIn } from './page-drafts';
import { pageHintsIn } from './page-hints';
import type { Pairing } from './pairings';
import { checkReminders } from './reminders';
import { answerReminder, getReminders, setReminders } from './reminders-requests';
import { select } from './selection';
import { writeSettings } from './settings';
import { getSignature, putSignature } from './signature';
import { bringTemplates, dropTemplates, getTemplates, putTemplates, undoInTemplates } from './templates';
import { viewState } from './view-state';

/** The page that asks. `pairing` and `ownTab` are the panel's: what it belongs to, and where it stands. */
export interface Asker {
  from: 'panel' | 'popup' | 'desk';
  pairing?: Pairing;
  ownTab?: number;
}

type Ask<T extends ViewRequest['type']> = Extract<ViewRequest, { type: T }>;
type Handler<T extends ViewRequest['type']> = (context: Context, msg: Ask<T>, asker: Asker) => Promise<Answers[T]>;

/** After anything written: every screen asks again, and a day that was told may be one to remind of. */
async function changed(context: Context): Promise<void> {
  await tellAll(context);
  await refreshBadge(context);
  // What was asked for is done; reminders that fail then are looked at again with the next alarm.
  await checkReminders(context).catch((error: unknown) => context.log.write('internal', `reminders: ${wordsOf(error)}`));
}

async function mustExist(context: Context, account: string): Promise<string> {
  const known = await context.assessments(account);
  if (!known) throw new UnknownEntry('account');
  return known.account;
}

/** The account of the page a panel belongs to: what is opened from there stays with it. */
const accountBeside = async ({ tabs }: Context, { pairing }: Asker): Promise<string | null> =>
  pairing ? ((await tabs.current(pairing.tab))?.account ?? null) : null;

/** Answers to the extension's own pages. Each is given after everything it changed is kept. */
export const viewRequests: { [T in ViewRequest['type']]: Handler<T> } = {
  async 'view.get'(context, msg, { pairing }) {
    if (pairing?.kind === 'frame' && !pairing.alive && msg.pairing !== undefined) {
      const number = msg.pairing;
      tellTab(context, pairing.tab, { to: 'portal', type: 'panel.alive', pairing: number }, () => context.pairings.setAlive(number));
    }
    const tab = pairing?.tab ?? msg.tab;
    return viewState(context, { account: msg.account, tab, beside: pairing !== undefined, sample: msg.sample });
  },
  async 'person.tick'(context, { account, task, value }) {
    const subject: Subject = { kind: 'task', id: task };
    const { seq } = await context.journal.say({ account, via: 'tick', fact: 'task.tick', subject, value, now: context.now() });
    await changed(context);
    return { seq };
  },
  async 'person.say'(context, { account, via, said }) {
    const { seq } = await context.journal.say({ account, via, ...said, now: context.now() });
    await changed(context);
    return { seq };
  },
  async 'person.undo'(context, { account, seq }) {
    await context.journal.withdraw(account, seq, context.now());
    await changed(context);
    return { ok: true };
  },
  async 'account.select'(context, { account }) {
    await select(context.journal, 'chosen', await mustExist(context, account), context.now());
    await changed(context);
    return { ok: true };
  },
  'accounts.get': ({ journal }) => journal.accountDetails(),
  async 'account.apart'(context, { identity, account, apart }) {
    await context.journal.keepApart(identity, account, context.now(), apart);
    await context.tabs.forgetVisits();
    await changed(context);
    return { ok: true };
  },
  async 'joins.seen'(context, { at }) {
    await joinsSeen(context.journal, at);
    tellViews(context);
    return { ok: true };
  },
  async 'settings.set'(context, { settings }) {
    const all = await writeSettings(context.journal, settings);
    await refreshMenu(context);
    await changed(context);
    return all;
  },
  async 'desk.open'(context, { hash }, asker) {
    const account = await accountBeside(context, asker);
    if (account) await select(context.journal, 'opened', account, context.now());
    await context.api.tabs.create({ url: ownPage(context.api, `desk.html${hash ? `#${encodeURI(hash)}` : ''}`) });
    return { ok: true };
  },
  'journal.export': (context) => context.journal.export(context.now()),
  'map.get': ({ maps }) => maps.state(),
  async 'map.export'({ maps }) {
    const json = await maps.text();
    return { json, version: (await maps.present()).data.version };
  },
  'map.check': ({ maps }, { text }) => maps.verdict(text),
  async 'map.import'(context, { text }) {
    await context.maps.take(text, context.now());
    await changed(context);
    return context.maps.state();
  },
  async 'map.back'(context, { to }) {
    const setAside = await context.maps.back(to, context.now());
    await changed(context);
    return { state: await context.maps.state(), setAside };
  },
  'table.get': ({ tables }) => tables.state(),
  async 'table.export'({ tables }) {
    const json = await tables.text();
    return { json, asOf: (await tables.present()).asOf };
  },
  'table.check': ({ tables }, { text }) => tables.verdict(text),
  async 'table.import'(context, { text }) {
    await context.tables.take(text);
    await changed(context);
    return context.tables.state();
  },
  async 'table.back'(context, { to }) {
    await context.tables.back(to);
    await changed(context);
    return context.tables.state();
  },
  'log.get': ({ log }) => log.read(),
  'form.get': (context, { account, sheet }) => getForm(context, account, sheet),
  'form.put': putForm,
  'form.forget': (context, { account, sheet }) => forgetForm(context, account, sheet),
  'reminders.get': getReminders,
  'reminders.set': setReminders,
  'reminders.answer': answerReminder,
  'facts.get': (context, { account, facts }) => factsOf(context, account, facts),
  'directory.get': getDirectory,
  'directory.put': putDirectory,
  'directory.delete': deleteFromDirectory,
  'directory.undo': undoInDirectory,
  'directory.choose': chooseInDirectory,
  'customers.get': (context, { account }) => getCustomers(context, account),
  'page.drafts': (context, msg, { pairing }) => pageDraftsIn(context, pairing?.tab ?? msg.tab),
  'page.hints': (context, msg, { pairing }) => pageHintsIn(context, pairing?.tab ?? msg.tab),
  'link.given': async ({ given }, { number }) => ({ text: await given.take(number) }),
  'drafts.get': (context, { account }) => getDrafts(context, account),
  'draft.keep': keepDraft,
  'mailing.get': getMailing,
  'mailing.put': putMailing,
  'mailing.add': addMailingRows,
  'mailing.open': openMailingRows,
  'mailing.mark': markMailingRows,
  'mailing.forget': forgetMailing,
  'draft.forget': forgetDraft,
  'templates.get': getTemplates,
  'templates.put': putTemplates,
  'templates.undo': undoInTemplates,
  'templates.drop': dropTemplates,
  'templates.bring': bringTemplates,
  'signature.get': (context, { account }) => getSignature(context, account),
  'signature.put': (context, { account, text }) => putSignature(context, account, text),
  'invitations.note': noteInvitations,
  'invitations.get': getInvitations,
  'invitations.say': sayOfInvitation,
  'invitations.undo': undoOfInvitation,
  'invitations.unnote': unnoteInvitations,
  'invitations.forget': forgetRecipient,
  async 'page.describe'(context, msg, { pairing }) {
    const tab = pairing?.tab ?? msg.tab;
    if (tab === undefined) return { text: null };
    const outline = await context.unknownLooks.ask(tab, () => tellTab(context, tab, { to: 'all', type: 'changed' }));
    return { text: outline === null ? null : context.describe(outline, (await context.maps.present()).data) };
  },
  async 'panel.close'(context, { pairing: number }, { pairing, ownTab }) {
    if (pairing?.kind === 'frame') tellTab(context, pairing.tab, { to: 'portal', type: 'panel.close', pairing: number });
    else if (ownTab !== undefined) await context.api.tabs.remove(ownTab);
    return { ok: true };
  },
};
