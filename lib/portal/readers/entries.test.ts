// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { factsOf, frame, readHtml } from '../testing/page';

const AT = '/dashboard/v2/customers/indirectproviders';
const names = (...cards: string[]) => {
  const facts = factsOf(readHtml(AT, frame(`<h1>Customers | Indirect providers</h1><div>${cards.join('')}</div>`)));
  return Object.entries(facts).flatMap(([key, value]) => (key.startsWith('distributor.name') ? [value] : []));
};
const COMMANDS = '<button>View customers</button><button>Invite new customers</button>';

describe('entries by their commands', () => {
  it('are named by what heads them', () =>
    expect(names(...['Northwind', 'Tailspin'].map((n) => `<div><h3>${n}</h3><p>Distributor</p>${COMMANDS}</div>`))).toEqual([
      'Northwind',
      'Tailspin',
    ]));
  it('are never named by the caption of their commands', () => {
    const card = (name: string) => `<article><h3>${name}</h3><dl><dt>Aktionen</dt><dd>${COMMANDS}</dd></dl></article>`;
    expect(names(card('Northwind'), card('Tailspin'))).toEqual(['Northwind', 'Tailspin']);
    expect(names(card('Northwind'))).toEqual(['Northwind']);
    const plain = (name: string) => `<div><h3>${name}</h3><div><div>Aktionen</div><div>${COMMANDS}</div></div></div>`;
    expect(names(plain('Northwind'), plain('Tailspin'))).toEqual(['Northwind', 'Tailspin']);
    const both = (place: string, name: string) =>
      `<section><h2>${place}</h2><div><span>${name}</span><div><div>Aktionen</div>${COMMANDS}</div></div></section>`;
    expect(names(both('Germany', 'Northwind'), both('France', 'Tailspin'))).toEqual(['Northwind', 'Tailspin']);
    const bare = (name: string) => `<li><div>${name}</div><div><div>Actions</div>${COMMANDS}</div></li>`;
    expect(names(`<ul>${bare('Northwind')}${bare('Tailspin')}</ul>`)).toEqual(['Northwind', 'Tailspin']);
  });
  it('are named by the whole of their heading or link, not by its first part', () => {
    const pieces = (tag: string, ...words: string[]) => `<${tag}>${words.map((w) => `<span>${w}</span>`).join(' ')}</${tag}>`;
    expect(names(...['Northwind', 'Tailspin'].map((n) => `<li>${pieces('h3', n, 'Cloud')}${COMMANDS}</li>`))).toEqual([
      'Northwind Cloud',
      'Tailspin Cloud',
    ]);
    expect(names(`<li>${pieces('a', 'Northwind', 'Cloud')}${COMMANDS}</li>`)).toEqual(['Northwind Cloud']);
  });
  it('are not named by what heads a group of them', () => {
    const group = (place: string, name: string) => `<section><h2>${place}</h2><div><span>${name}</span>${COMMANDS}</div></section>`;
    expect(names(group('Germany', 'Northwind'), group('France', 'Tailspin'))).toEqual(['Northwind', 'Tailspin']);
    const list = (place: string, name: string) => `<section><h2>${place}</h2><ul><li><b>${name}</b>${COMMANDS}</li></ul></section>`;
    expect(names(list('Germany', 'Northwind'), list('France', 'Tailspin'))).toEqual(['Northwind', 'Tailspin']);
  });
  it('are named by their first text where nothing heads them', () =>
    expect(names(`<div><span>Northwind</span>${COMMANDS}</div>`, `<div><span>Tailspin</span>${COMMANDS}</div>`)).toEqual([
      'Northwind',
      'Tailspin',
    ]));
});
