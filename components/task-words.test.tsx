// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../lib/ui/parts';
import { Desk } from './Desk';
import { madeUpState } from './made-up';
import { Popup } from './Popup';
import { fakeClient, options, taskWordsOf } from './testing';
import { screen } from './testing-screen';
import { WORDS as uiWords } from './testing-words';
import type { LoadCatalogue } from './useWords';

const { root, act, find, text, click, type } = screen();

/** Words that arrive when the test says so; those shown at once are there at once. Keys look like `de verification`. */
function library() {
  const asked: string[] = [];
  const waiting = new Map<string, { give: () => void; refuse: () => void }>();
  const loadCatalogue: LoadCatalogue = async (lang, part) => {
    const key = `${lang} ${part}`;
    asked.push(key);
    if (part === 'shown') return { ...uiWords, 'view.popup.title': `Checklist in ${lang}` };
    return new Promise((resolve, reject) => {
      const words = Object.fromEntries(Object.entries(taskWordsOf(part)).map(([name, said]) => [name, `${lang}: ${said}`]));
      waiting.set(key, { give: () => resolve(words), refuse: () => reject(new Error('gone')) });
    });
  };
  const answer = (how: 'give' | 'refuse') => (key: string) =>
    act(async () => {
      const one = waiting.get(key);
      if (!one) throw new Error(`nobody asked for ${key}, only for ${asked.join(', ')}`);
      waiting.delete(key);
      one[how]();
    });
  return { loadCatalogue, asked, give: answer('give'), refuse: answer('refuse') };
}

const BUSINESS = '[data-task="verify.business"]';
const open = (task: string) => click(`[data-task="${task}"] .task-open`);

/** The popup, with a person who can choose another language. */
async function popup(without: (key: string) => boolean = () => false) {
  const words = library();
  let settings = madeUpState().settings;
  const fake = fakeClient(madeUpState(), { 'view.get': () => ({ ok: true, value: madeUpState({ settings }) }) });
  const loadCatalogue: LoadCatalogue = (lang, part) =>
    without(`${lang} ${part}`) ? Promise.reject(new Error('gone')) : words.loadCatalogue(lang, part);
  await act(async () => {
    render(<Popup {...options(fake.client)} loadCatalogue={loadCatalogue} access="granted" requestAccess={async () => true} />, root);
  });
  const speak = (language: 'en' | 'de') =>
    act(async () => {
      settings = { ...settings, language };
      fake.changed();
    });
  return { ...words, speak };
}

describe('the words of a task', () => {
  it('are asked for when one of its stage is opened, once', async () => {
    const view = await popup();
    expect(view.asked).toEqual(['en shown']);
    await open('verify.business');
    await open('verify.authorized');
    await view.give('en verification');
    await open('verify.business');
    await open('verify.business');
    expect(view.asked).toEqual(['en shown', 'en verification']);
    expect(text(`${BUSINESS} [data-part="how"]`)).toContain('en: ');
    await open('users.admin-agent');
    expect(view.asked.slice(2)).toEqual(['en agreement']);
  });

  it('leave a quiet place until they are there, then everything comes at once', async () => {
    const view = await popup();
    await open('verify.business');
    expect(find(`${BUSINESS} .task-open`).getAttribute('aria-expanded')).toBe('true');
    expect(find(`${BUSINESS} .details`).getAttribute('aria-busy')).toBe('true');
    expect(root.querySelectorAll(`${BUSINESS} [data-part]`)).toHaveLength(0);
    await view.give('en verification');
    expect(find(`${BUSINESS} .details`).hasAttribute('aria-busy')).toBe(false);
    for (const part of ['why', 'evidence', 'who', 'how', 'where', 'duration', 'stuck'])
      expect(root.querySelector(`${BUSINESS} [data-part="${part}"]`), part).not.toBeNull();
  });

  it('stay in the old language until all of the new one is there, and are kept for the way back', async () => {
    const view = await popup();
    await open('verify.business');
    await view.give('en verification');
    await view.speak('de');
    expect(view.asked.slice(2)).toEqual(['de shown', 'de verification']);
    expect([document.title, text(`${BUSINESS} [data-part="why"] p`).slice(0, 3)]).toEqual(['Checklist in en', 'en:']);
    await view.give('de verification');
    expect([document.title, text(`${BUSINESS} [data-part="why"] p`).slice(0, 3)]).toEqual(['Checklist in de', 'de:']);
    await view.speak('en');
    expect([document.title, text(`${BUSINESS} [data-part="why"] p`).slice(0, 3)]).toEqual(['Checklist in en', 'en:']);
    expect(view.asked).toHaveLength(4);
  });

  it('that cannot be had are named as missing, with what can be told without them, and are tried again', async () => {
    const view = await popup();
    await open('verify.business');
    await view.refuse('en verification');
    expect(text(`${BUSINESS} [role="alert"]`)).toContain('Some instructions could not be loaded.');
    expect(text(`${BUSINESS} [data-part="evidence"]`)).toContain('Legal info');
    expect(root.querySelector(`${BUSINESS} [data-part="how"]`)).toBeNull();
    await click(`${BUSINESS} [data-act="retry"]`);
    expect(find(`${BUSINESS} .details`).getAttribute('aria-busy')).toBe('true');
    await view.give('en verification');
    expect(root.querySelector(`${BUSINESS} [role="alert"]`)).toBeNull();
    expect(text(`${BUSINESS} [data-part="how"]`)).toContain('en: ');
  });

  it('that fail in one stage leave the others and the new language alone', async () => {
    const view = await popup();
    await open('verify.business');
    await open('users.admin-agent');
    await view.give('en verification');
    await view.give('en agreement');
    await view.speak('de');
    await view.refuse('de agreement');
    await view.give('de verification');
    expect(document.title).toBe('Checklist in de');
    expect(text(`${BUSINESS} [data-part="why"] p`)).toMatch(/^de:/);
    expect(root.querySelector('[data-task="users.admin-agent"] [role="alert"]')).not.toBeNull();
  });
});

describe('a language that cannot be had', () => {
  it('leaves what is on screen, and says of a task opened then that its words are missing', async () => {
    const view = await popup((key) => key === 'de shown');
    await view.speak('de');
    await open('verify.business');
    expect(document.title).toBe('Checklist in en');
    expect(root.querySelector(`${BUSINESS} [role="alert"]`)).not.toBeNull();
  });
});

describe('on the desk', () => {
  async function desk(hash = '') {
    const words = library();
    location.hash = hash;
    await act(async () => {
      render(<Desk {...options(fakeClient().client)} loadCatalogue={words.loadCatalogue} />, root);
    });
    return words;
  }
  const shown = () => root.querySelectorAll('[data-task]').length;
  const everywhere = STAGES.map((stage) => `en ${stage}`);

  it('an address that names a task brings the words of its stage', async () => {
    const view = await desk('task/verify.business');
    expect(view.asked).toEqual(['en shown', 'en verification']);
    await view.give('en verification');
    expect(text(`${BUSINESS} [data-part="how"]`)).toContain('en: ');
  });

  it('so does a task chosen in the picture, and the picture itself needs none', async () => {
    const view = await desk('graph');
    expect(view.asked).toEqual(['en shown']);
    await act(async () => {
      find('[data-node="verify.business"]').click();
      dispatchEvent(new Event('hashchange'));
    });
    expect(location.hash).toBe('#task/verify.business');
    await view.give('en verification');
    expect(text(`${BUSINESS} [data-part="how"]`)).toContain('en: ');
  });

  it('a search looks into every task, and claims nothing before it can', async () => {
    const view = await desk();
    expect(view.asked).toEqual(['en shown']);
    const all = shown();
    const steps = taskWordsOf('distributor')['task.dist.choose.how.1']!;
    await type('input[type="search"]', steps.replace(/<\/?b>/g, '').slice(0, 30));
    expect(view.asked.slice(1).toSorted()).toEqual(everywhere.toSorted());
    for (const key of everywhere.slice(1)) await view.give(key);
    expect([shown(), find('search [role="status"]').getAttribute('aria-busy')]).toEqual([all, 'true']);
    await view.give(everywhere[0]!);
    expect([...root.querySelectorAll<HTMLElement>('[data-task]')].map((task) => task.dataset.task)).toEqual(['dist.choose']);
    expect(find('search [role="status"]').getAttribute('aria-busy')).toBe('false');
  });

  it('a search that lacks words says so', async () => {
    const view = await desk();
    await act(async () => find('input[type="search"]').dispatchEvent(new Event('focus')));
    for (const key of everywhere.slice(1)) await view.give(key);
    await view.refuse(everywhere[0]!);
    expect(root.querySelector('search [role="alert"]')).toBeNull();
    await type('input[type="search"]', 'verify.business');
    expect(text('search [role="alert"]')).toContain('Some instructions could not be loaded.');
    expect(root.querySelector(BUSINESS)).not.toBeNull();
  });
});
