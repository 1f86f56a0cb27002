// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { fieldOf, wordsAround } from './words-around';

beforeEach(() => {
  document.body.innerHTML = '';
});
const draw = (html: string): HTMLInputElement => {
  document.body.innerHTML = html;
  return document.querySelector<HTMLInputElement>('.it')!;
};

describe('which fields are looked at', () => {
  it.each(['<input class="it">', '<input class="it" type="email">', '<textarea class="it"></textarea>', '<select class="it"></select>'])(
    '%s',
    (html) => expect(fieldOf(draw(html))).toBeDefined(),
  );
  it.each([
    '<input class="it" type="password">',
    '<input class="it" type="search">',
    '<input class="it" type="checkbox">',
    '<input class="it" type="hidden">',
    '<input class="it" autocomplete="current-password">',
    '<input class="it" autocomplete="one-time-code">',
    '<div role="search"><input class="it"></div>',
    '<div class="it" contenteditable="true"></div>',
  ])('not %s', (html) => expect(fieldOf(draw(html))).toBeUndefined());
});

describe('the words around a field', () => {
  it.each([
    ['its own name', '<input class="it" aria-label="Phone">'],
    ['what it is labelled by', '<b id="a">Phone</b><input class="it" aria-labelledby="a">'],
    ['the label around it', '<label><span>Phone</span><input class="it" value="typed"></label>'],
    ['the label that points to it', '<label for="x">Phone</label><div><input class="it" id="x"></div>'],
    ['the text before it', '<div><span>Phone</span><input class="it"></div>'],
    ['the name of its component', '<my-field label="Phone"><input class="it"></my-field>'],
    ['the label slotted into its component', '<my-field><span slot="label">Phone</span><input class="it"></my-field>'],
  ])('%s', (_, html) => expect(wordsAround(draw(html)).labels[0]).toBe('Phone'));

  it('are found through an open shadow root', () => {
    document.body.innerHTML = '<h2>Customer support info</h2><div><my-field label="Phone"></my-field></div>';
    const root = document.querySelector('my-field')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<label><input></label>';
    expect(wordsAround(root.querySelector('input')!)).toEqual({ labels: ['Phone'], heading: 'Customer support info' });
  });
  it('never hold what stands in a field', () => {
    const field = draw(
      '<label>Remarks <textarea>typed before</textarea><select><option>chosen</option></select><input class="it" value="typed"></label>',
    );
    field.value = 'typed now';
    expect(JSON.stringify(wordsAround(field))).not.toMatch(/typed|chosen/);
  });
  it('the nearest heading above counts, not that of a part beside it', () => {
    const own = '<div><h2>Primary contact</h2><div><label>Email<input class="it"></label></div></div>';
    expect(wordsAround(draw(`<h1>Enroll</h1><div><h2>Support</h2><label>Email<input></label></div>${own}`)).heading).toBe(
      'Primary contact',
    );
    const bare = '<div><div><label>Email<input class="it"></label></div></div>';
    expect(wordsAround(draw(`<h1>Enroll</h1><div><h2>Support</h2><label>Email<input></label></div>${bare}`)).heading).toBe('Enroll');
  });
});
