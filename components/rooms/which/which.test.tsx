// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, test } from 'vitest';
import { askedOf, type WhichAnswers, whichInvitation } from '../../../lib/rules/invitations/which/which';
import { LANGUAGES, type Language, translator } from '../../../lib/ui/i18n';
import deRoom from '../../../lib/ui/locales/de/rooms/which.json';
import deRules from '../../../lib/ui/locales/de/rules.json';
import deUi from '../../../lib/ui/locales/de/ui.json';
import room from '../../../lib/ui/locales/en/rooms/which.json';
import rules from '../../../lib/ui/locales/en/rules.json';
import hiRoom from '../../../lib/ui/locales/hi/rooms/which.json';
import hiRules from '../../../lib/ui/locales/hi/rules.json';
import hiUi from '../../../lib/ui/locales/hi/ui.json';
import zhRoom from '../../../lib/ui/locales/zh-CN/rooms/which.json';
import zhRules from '../../../lib/ui/locales/zh-CN/rules.json';
import zhUi from '../../../lib/ui/locales/zh-CN/ui.json';
import { NOW } from '../../made-up';
import { ReaderContext } from '../../reader';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import { Which } from './Which';

const { root, act, find, text, click } = screen();
const WORDS = {
  en: { ...ui, ...rules, ...room },
  de: { ...deUi, ...deRules, ...deRoom },
  'zh-CN': { ...zhUi, ...zhRules, ...zhRoom },
  hi: { ...hiUi, ...hiRules, ...hiRoom },
};

const show = (lang: Language = 'en') =>
  act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator(lang, WORDS[lang]), lang, now: NOW }}>
        <main>
          <Which client={{} as never} companion={{} as never} />
        </main>
      </ReaderContext.Provider>,
      root,
    ),
  );
const pick = (question: string, answer: string) => click(`[data-question="${question}"] input[value="${answer}"]`);
async function take(answers: WhichAnswers) {
  for (const [question, answer] of Object.entries(answers)) await pick(question, answer);
}
const asked = () => [...root.querySelectorAll<HTMLElement>('[data-question]')].map(({ dataset }) => dataset.question);
const steps = () => [...root.querySelectorAll<HTMLElement>('[data-kind]')].map(({ dataset }) => dataset.kind);

/** Every way through the questions. */
function ways(answers: WhichAnswers = {}): WhichAnswers[] {
  const open = askedOf(answers).find(({ id }) => answers[id] === undefined);
  return open ? open.answers.flatMap((answer) => ways({ ...answers, [open.id]: answer })) : [answers];
}

describe('the chooser', () => {
  it('asks one question after the other and ends at the invitation with all that belongs to it', async () => {
    await show();
    expect(asked()).toEqual(['whom']);
    await take({ whom: 'customer', tenant: 'existing', orders: 'distributor', manage: 'services', cloud: 'public' });
    expect(steps()).toEqual(['customer-dual', 'customer-gdap']);
    expect(text('[data-kind="customer-dual"] [data-row="sender"]')).toContain('Admin agent');
    expect(text('[data-kind="customer-dual"] [data-row="not"]')).toContain('No admin rights');
    expect(text('[data-kind="customer-gdap"] [data-row="reuse"]')).toContain('90 days');
    const start = find('[data-kind="customer-dual"] [data-row="start"] a');
    expect(start.getAttribute('href')).toMatch(/^https:\/\/partner\.microsoft\.com\//);
    expect([start.getAttribute('target'), start.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
    expect(root.querySelectorAll('[data-outcome] [data-source]').length).toBeGreaterThan(3);
    expect(find('p[role="status"]').textContent).toContain('Invite the customer for you and your distributor together');
  });

  it('forgets what no longer applies when an earlier answer changes', async () => {
    await show();
    await take({ whom: 'customer', tenant: 'mine', need: 'agreement', cloud: 'public' });
    expect(steps()).toEqual(['customer-mca']);
    await pick('whom', 'colleague');
    expect([asked(), steps()]).toEqual([['whom'], ['partner-user-added']]);
    await click('[data-act="which-again"]');
    expect([asked(), steps()]).toEqual([['whom'], []]);
  });

  it('names another place for government customers', async () => {
    await show();
    await take({ whom: 'customer', tenant: 'existing', orders: 'self', manage: 'no', cloud: 'us-government' });
    expect(text('[data-kind="customer-reseller"] [data-row="accept"]')).toContain('Microsoft Office Admin portal');
  });

  it('leads to the mail that belongs to it, with the cloud that was named', async () => {
    const drafts = () => [...root.querySelectorAll<HTMLElement>('[data-draft]')].map((link) => link.getAttribute('href'));
    await show();
    await take({ whom: 'reseller', resellerNeed: 'end' });
    expect(drafts()).toEqual(['#draft/removal-partnership']);
    await take({ whom: 'customer', tenant: 'mine', need: 'end', cloud: 'us-government' });
    expect(drafts()).toEqual(['#draft/removal-reseller', '#draft/removal-admin']);
    expect(text('[data-draft="removal-admin"]')).toContain('the admin relationship ends');
    await take({ whom: 'customer', tenant: 'mine', need: 'manage', cloud: 'us-government' });
    expect(drafts()).toEqual(['#draft/customer-gdap/us-government']);
    await pick('cloud', 'public');
    expect(drafts()).toEqual(['#draft/customer-gdap']);
  });

  it('gives every question a name and every answer a label', async () => {
    await show();
    await take({ whom: 'distributor' });
    for (const set of root.querySelectorAll('fieldset')) expect(set.querySelector('legend')?.textContent).toBeTruthy();
    for (const input of root.querySelectorAll('input')) expect(input.closest('label')?.textContent).toBeTruthy();
  });
});

test.each(LANGUAGES)('every way has its words in %s', async (lang) => {
  const ends = new Map(ways().map((answers) => [whichInvitation(answers)!.id, answers]));
  expect(ends.size).toBeGreaterThan(15);
  for (const answers of ends.values()) {
    await act(() => render(null, root));
    await show(lang);
    await take(answers);
    expect(
      /\b(?:which|role|page|trust|source)\.[a-zA-Z-]+|\{\w+\}/.exec(text().replace(/https?:\S+/g, ''))?.[0],
      JSON.stringify(answers),
    ).toBeUndefined();
  }
});
