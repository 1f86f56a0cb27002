/** Agreements, older arrangement: the same columns as a grid of `div`s. Evidence: columns, View and Accept. GUESS: structure. */
import type { Draw } from '../context';
import { acceptAgreement, showAgreement } from '../dialogs';
import { after, h } from '../dom';
import { el } from './kit';

export const agreements: Draw = (context) => {
  const { account, t } = context;
  const heads = [t('colProgram'), t('colAgreementName'), t('colDateAccepted'), t('colVersion'), t('colAcceptedBy'), t('colAction')];
  const grid = h(
    'div',
    { class: 'gridlike', role: 'grid', 'aria-busy': 'true' },
    h(
      'div',
      { role: 'row' },
      heads.map((title) => h('div', { role: 'columnheader' }, title)),
    ),
  );
  const rows = account.agreements.filter((one) => one.kind !== 'mpa' || account.me.roles.includes('global-admin'));
  void after(context.timing.rows).then(() => {
    if (context.signal.aborted) return;
    grid.removeAttribute('aria-busy');
    grid.append(
      ...rows.map((one) =>
        h(
          'div',
          { role: 'row' },
          h('div', { role: 'gridcell' }, one.program),
          h('div', { role: 'gridcell' }, one.kind === 'mpa' ? t('microsoftPartnerAgreement') : one.name),
          h('div', { role: 'gridcell' }, one.acceptedOn ? context.day(one.acceptedOn, 'numeric') : ''),
          h('div', { role: 'gridcell' }, one.version),
          h('div', { role: 'gridcell' }, one.acceptedBy ?? ''),
          h(
            'div',
            { role: 'gridcell' },
            !one.acceptedOn && [
              el('button', { appearance: 'link', onclick: () => acceptAgreement(context, el, one.name) }, t('accept')),
              ' / ',
            ],
            el('button', { appearance: 'link', onclick: () => showAgreement(el, one.name) }, t('view')),
          ),
        ),
      ),
    );
  });
  return {
    title: [t('accountSettings'), t('agreements')],
    body: h(
      'app-root',
      {},
      h('div', { class: 'commands' }, el('select', { label: t('allPrograms') }, h('option', {}, t('allPrograms')))),
      h('div', { class: 'scroll' }, grid),
    ),
  };
};
