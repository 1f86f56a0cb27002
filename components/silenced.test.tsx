// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import preflight from '../lib/ui/locales/en/rooms/preflight.json';
import rules from '../lib/ui/locales/en/rules.json';
import { Desk } from './Desk';
import { madeUpState } from './made-up';
import { fakeClient, options } from './testing';
import { screen } from './testing-screen';
import { WORDS as words } from './testing-words';

const { root, act, find, text, click } = screen();

async function settings(silenced?: string[]) {
  const fake = fakeClient(madeUpState({ settings: { language: 'en', theme: 'auto', launcher: 'shown', ...(silenced && { silenced }) } }));
  location.hash = 'settings';
  await act(async () => {
    render(<Desk {...options(fake.client, { ...words, ...rules, ...preflight })} />, root);
  });
  return fake;
}

it('the settings name the rules whose hints were silenced, and let each speak again', async () => {
  const fake = await settings(['pre.contact-webmail', 'pre.support-phone']);
  expect(text('[data-silenced="pre.support-phone"]')).toContain('Support telephone');
  expect(find('[data-silenced="pre.contact-webmail"]').textContent).not.toContain('pre.');
  await click('[data-silenced="pre.contact-webmail"] button');
  expect(fake.asked).toContainEqual({ type: 'settings.set', settings: { silenced: ['pre.support-phone'] } });
});

it('and say nothing where none was', async () => {
  await settings();
  expect(root.querySelector('[data-setting="language"]')).not.toBeNull();
  expect(root.querySelector('#silenced-title')).toBeNull();
});
