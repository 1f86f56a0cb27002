import type { Settings } from '../lib/messages/protocol';
import type { Contradiction } from '../lib/rules/assessment';
import type { FactKey, FactValue } from '../lib/rules/facts';
import type { Subject } from '../lib/rules/observation';

/** Everything a person can do in a view. Components only call these; what happens then is for `useCompanion` and the worker. */
export interface Actions {
  tick(task: string): void;
  untick(task: string): void;
  /** Takes back one of the person's own words by its journal number: of the account shown, or of the one given. */
  undo(seq: number, account?: string): void;
  /** "The portal is wrong": what the person said counts from now on. */
  overrule(task: string, contradiction: Contradiction): void;
  /** A goal or a form field of the account, or of one of its subjects. */
  say(fact: FactKey, value: FactValue, subject?: Subject): void;
  selectAccount(account: string): void;
  /** One of the things an account is known by does not belong to it; `joinAgain` takes that back. Popup and desk only. */
  keepApart(identity: string, account: string): void;
  joinAgain(identity: string, account: string): void;
  /** The joins told of up to a moment were seen. */
  joinsSeen(at: number): void;
  openDesk(hash?: string): void;
  exportAll(): void;
  startTour(): void;
  endTour(): void;
  settings(change: Partial<Settings>): void;
  retry(): void;
  /** A description of the page in the view's tab that carries nothing of its text; `null` where none could be made. */
  describePage(): Promise<string | null>;
  /** Closes the panel; absent elsewhere. */
  close?(): void;
}

/** `readOnly`: the sample is shown, in which nothing can be changed. */
export interface CanAct {
  on: Actions;
  readOnly?: boolean;
}
