/**
 * Agreements, newest arrangement. Evidence: filter "All Programs", Search, the six columns, `accexp_he-data-grid`, a row without a
 * signature reads "Not Accepted" and holds `accexp_he-button appearance="link"`, `testid="agreement-accept-now-button"`, signed rows show
 * View alone, rows come 8 to 15 s late (here: sooner), only the Global admin sees the partner agreement.
 * GUESS: in which cell "Not Accepted" stands.
 */
import type { Draw } from '../context';
import { acceptAgreement, showAgreement } from '../dialogs';
import { after, h } from '../dom';
import type { GridElement } from '../kit/grid';
import { el } from './kit';

export const agreements: Draw = (context) => {
  const { account, t } = context;
  const grid = el<GridElement>('data-grid', { label: t('agreements') });
  grid.columns = [
    { key: 'program', title: t('colProgram') },
    { key: 'agreementName', title: t('colAgreementName'), heads: true, sortable: true },
    { key: 'dateAccepted', title: t('colDateAccepted') },
    { key: 'version', title: t('colVersion') },
    { key: 'acceptedBy', title: t('colAcceptedBy') },
    { key: 'action', title: t('colAction') },
  ];
  grid.rows = null;
  const rows = account.agreements.filter((one) => one.kind !== 'mpa' || account.me.roles.includes('global-admin'));
  void after(context.timing.rows).then(() => {
    if (context.signal.aborted) return;
    grid.rows = rows.map((one, at) => ({
      id: `agreement-${at}`,
      cells: {
        program: one.program,
        agreementName: one.kind === 'mpa' ? t('microsoftPartnerAgreement') : one.name,
        dateAccepted: one.acceptedOn ? context.day(one.acceptedOn) : t('notAccepted'),
        version: [`${one.version} `, el('button', { appearance: 'link', onclick: () => showAgreement(el, one.name) }, t('view'))],
        acceptedBy: one.acceptedBy ?? '',
        action: one.acceptedOn
          ? null
          : el(
              'button',
              { appearance: 'link', testid: 'agreement-accept-now-button', onclick: () => acceptAgreement(context, el, one.name) },
              t('accept'),
            ),
      },
    }));
  });
  return {
    title: [t('accountSettings'), t('agreements')],
    body: h(
      'div',
      {},
      h(
        'p',
        { class: 'lead' },
        `Review and accept the agreements of your programs. An agreement that is “${t('accepted')}” needs no further action.`,
      ),
      h(
        'div',
        { class: 'commands' },
        el('select', { label: t('allPrograms') }, h('option', {}, t('allPrograms')), h('option', {}, 'CSP')),
        el('search-box', { placeholder: t('search') }),
      ),
      grid,
    ),
  };
};
