import type { Context } from './context';
import { type Child, h } from './dom';
import type { Kit } from './kit';
import type { DialogElement } from './kit/dialog';
import type { CheckElement } from './kit/fields';

/** Opens a modal dialog of the portal; `actions` are buttons that close it first. GUESS: its words and looks. */
export function dialog(el: Kit, title: string, body: Child[], actions: [label: string, run: (() => void) | null][]): void {
  const box = el<DialogElement>(
    'dialog',
    { label: title },
    h('h2', { slot: 'heading' }, title),
    h('div', {}, body),
    actions.map(([label, run], at) =>
      el(
        'button',
        {
          slot: 'action',
          appearance: at === 0 && run ? 'primary' : 'outline',
          onclick: () => {
            box.close();
            run?.();
          },
        },
        label,
      ),
    ),
  );
  document.body.append(box);
  box.show();
}

/** The agreement, to read. Its text quotes status words, which say nothing of this account. */
export const showAgreement = (el: Kit, name: string): void =>
  dialog(
    el,
    name,
    [
      h('p', {}, 'This is the text of the agreement as it applies to your programs.'),
      h(
        'blockquote',
        {},
        '“Accepted” means that a person entitled to sign has accepted. “Active” means that the Indirect Reseller status is Active.',
      ),
    ],
    [['Close', null]],
  );

/** Asks for the consent of the person who signs. Evidence: only that a button "Accept" leads to accepting. */
export function acceptAgreement(context: Context, el: Kit, name: string): void {
  const consent = el<CheckElement>('checkbox', {}, 'I have read the agreement and I am authorized to accept it.');
  dialog(
    el,
    name,
    [h('p', {}, 'Review the agreement before you accept.'), consent],
    [
      [context.t('accept'), () => consent.checked && void context.act({ act: 'accept-agreement', name })],
      [context.t('cancel'), null],
    ],
  );
}

/** The pane behind "Fix now". Evidence: its name, a document type to choose and an upload button. */
export const fixVerification = (context: Context, el: Kit): void =>
  dialog(
    el,
    context.t('accountVerification'),
    [
      h('p', {}, 'Select a document type to upload. The verification was “Rejected” because the company name could not be confirmed.'),
      el(
        'select',
        { label: 'Document type' },
        h('option', {}, 'Business registration'),
        h('option', {}, 'Tax registration'),
        h('option', {}, 'Domain invoice'),
      ),
    ],
    [
      ['Upload', () => void context.act({ act: 'appeal' })],
      [context.t('cancel'), null],
    ],
  );
