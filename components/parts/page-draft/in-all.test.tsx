// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../../lib/ui/i18n';
import { gdap, reseller, stage } from './testing/stage';

const { root, act, find, text, click, show, ready } = stage();

const objections = async () => {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

test('axe finds nothing to object to: asking for the language, filling in, looking at the mail, copying by hand', async () => {
  await show({ mail: null, drafts: [{ ...gdap, roles: ['Strange'] }, { ...reseller }] });
  expect(await objections()).toEqual([]);
  await click('[data-act="use-language"]');
  await ready();
  await act(() => {
    const details = find('details') as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  expect(await objections()).toEqual([]);
  await act(() => render(null, root));
  await show({ drafts: [gdap] });
  await ready();
  const no = () => Promise.reject(new Error('no'));
  vi.stubGlobal('navigator', { clipboard: { write: no, writeText: no } });
  document.execCommand = vi.fn(() => false);
  await click('[data-way="copy"]');
  vi.unstubAllGlobals();
  expect(find('[data-by-hand]')).toBeTruthy();
  expect(await objections()).toEqual([]);
});

test.each(LANGUAGES)('all of it has its words in %s', async (lang) => {
  await show({ lang, drafts: [{ ...gdap, roles: ['Strange'] }] });
  await ready();
  expect(/\b(?:draft|pageDraft|planner|links)\.[a-zA-Z-]+\b|\{\w+\}/.exec(text())?.[0]).toBeUndefined();
});
