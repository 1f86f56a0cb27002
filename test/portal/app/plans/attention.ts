/**
 * Security requirements and action centre. Evidence: names and addresses; the requirements "MFA for administrative roles" and "Provide a
 * security contact", each with a status, "Completed" among them; that the score runs from 0 to 100. GUESS: columns and all other words.
 */
import type { Context } from '../context';
import type { Plan } from '../plan/plan';

const REQUIREMENT_WORDS = { completed: 'Completed', 'not-completed': 'Not completed' } as const;

export function securityRequirements(context: Context): Plan {
  const { account, t } = context;
  const { security } = account;
  const rows = security
    ? ([
        ['mfa', 'Enable MFA for administrative roles', security.mfaAdmins],
        ['contact', 'Provide a security contact', security.contact],
      ] as const)
    : [];
  return {
    title: ['Security', t('securityRequirements')],
    blocks: [
      { is: 'text', text: 'Complete the mandatory requirements to keep your customers and your own tenant secure.', soft: true },
      {
        is: 'grid',
        label: t('securityRequirements'),
        columns: [
          { key: 'requirement', title: 'Security requirement', heads: true },
          { key: 'kind', title: 'Kind' },
          { key: 'status', title: t('status') },
          { key: 'action', title: t('colAction') },
        ],
        rows: rows.map(([id, requirement, state]) => ({
          id,
          cells: {
            requirement,
            kind: 'Mandatory',
            status: { mark: REQUIREMENT_WORDS[state] },
            action: state === 'completed' ? '' : [{ label: t('update') }],
          },
        })),
        empty: 'Your requirements are being worked out.',
      },
    ],
  };
}

/** GUESS: all but the name. Its lines tell of things elsewhere, in words that mean something on their own pages. */
export function actionCentre(context: Context): Plan {
  const { account, t } = context;
  return {
    title: [t('actionCenter'), t('overview')],
    nav: 'home',
    blocks: [
      {
        is: 'grid',
        label: t('actionCenter'),
        columns: [
          { key: 'title', title: 'Title', heads: true },
          { key: 'workspace', title: 'Workspace' },
          { key: 'on', title: 'Received' },
        ],
        rows: account.notices.map(({ title, workspace, on }, at) => ({
          id: `notice-${at + 1}`,
          cells: { title, workspace, on: context.day(on, context.route.generation === 'v2' ? 'medium' : 'numeric') },
        })),
        empty: 'You have no notifications.',
      },
    ],
  };
}
