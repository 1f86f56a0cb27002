// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { ERRORS } from '../../../lib/rules/errors/explain';
import { LANGUAGES, translator } from '../../../lib/ui/i18n';
import room from '../../../lib/ui/locales/en/rooms/errors.json';
import { ReaderContext } from '../../reader';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import { Errors } from './Errors';

const { root, act, find, text, click } = screen();

const show = () =>
  act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator('en', { ...ui, ...room }), lang: 'en', now: 0 }}>
        <main>
          <Errors />
        </main>
      </ReaderContext.Provider>,
      root,
    ),
  );
const paste = (value: string) =>
  act(async () => {
    const area = find('textarea') as HTMLTextAreaElement;
    area.value = value;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
const shown = () => [...root.querySelectorAll<HTMLElement>('section section [data-error-entry]')].map(({ dataset }) => dataset.errorEntry);

it('explains a code: what it means, whose move it is, the way out with its page, and the source', async () => {
  await show();
  await paste('403/2030');
  expect(text('[role="status"]')).toBe('1 error recognised');
  const card = find('[data-error-entry="country-not-open"]');
  expect(card.textContent).toContain('not onboarded to sell in the customer’s country');
  expect(card.textContent).toContain('Distributor and Reseller');
  expect(card.querySelector<HTMLAnchorElement>('a.place')?.href).toMatch(/^https:\/\/partner\.microsoft\.com\//);
  expect(card.querySelector('[data-sources]')?.textContent).toContain('Microsoft');
});

it('shows both meanings of a code that has two, and says so', async () => {
  await show();
  await paste('3000');
  expect(shown()).toEqual(['partner-not-found', 'property-invalid']);
  expect(text()).toContain('This code means two things');
  await paste('404/3000');
  expect(shown()).toEqual(['partner-not-found']);
  expect(text()).not.toContain('This code means two things');
});

it('says plainly that it knows nothing, which is not to say that there is no error', async () => {
  await show();
  await paste('Something went wrong, try again');
  expect(text()).toContain('Nothing recognised');
  expect(text()).toContain('That says nothing about whether it is one.');
  await paste('error 800999');
  expect(find('[data-unknown]').dataset.unknown).toBe('800999');
});

it('shows markup in a message as text', async () => {
  await show();
  await paste('<img src=x onerror=alert(1)> error 2203');
  expect(root.querySelector('img')).toBeNull();
  expect(shown()).toEqual(['agreement-region']);
});

it('is empty again when cleared, and lists every error known', async () => {
  await show();
  await paste('2201');
  await click('[data-act="clear"]');
  expect(shown()).toEqual([]);
  expect((find('textarea') as HTMLTextAreaElement).value).toBe('');
  expect(root.querySelectorAll('details > [data-error-entry]').length).toBe(ERRORS.length);
  expect(/\b(?:errors|page|trust)\.[\w-]+/.exec(text())).toBeNull();
});

it.each(LANGUAGES)('has words for every error in %s', async (lang) => {
  const words: { default: Record<string, string> } = await import(`../../../lib/ui/locales/${lang}/rooms/errors.json`);
  for (const { id } of ERRORS) for (const part of ['means', 'do']) expect(words.default[`errors.${id}.${part}`], id).toBeTruthy();
});

it('has a label for the box, and every button is one that sends nothing', async () => {
  await show();
  expect(root.querySelector(`label[for="${find('textarea').id}"]`)?.textContent).toBe('Code or message');
  for (const button of root.querySelectorAll('button')) expect(button.getAttribute('type')).toBe('button');
});
