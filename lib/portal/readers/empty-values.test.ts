// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT, factsOf, frame, readHtml } from '../testing/page';

const TABS = '<div role="tablist"><b role="tab">Partner</b><b role="tab" aria-selected="true">Reseller</b></div>';
type Pair = readonly [label: string, value: string];
const reseller = (main: string) => factsOf(readHtml(AT.legal, frame(`<h1>Legal info</h1>${TABS}${main}`)));

/** Ways to show pairs of label and value, those with nothing in them too. */
const ARRANGEMENTS: Record<string, (pairs: readonly Pair[]) => string> = {
  terms: (pairs) => `<dl>${pairs.map(([l, v]) => `<dt>${l}</dt><dd>${v}</dd>`).join('')}</dl>`,
  'terms without descriptions': (pairs) => `<dl>${pairs.map(([l, v]) => `<dt>${l}</dt>${v && `<dd>${v}</dd>`}`).join('')}</dl>`,
  rows: (pairs) => `<table>${pairs.map(([l, v]) => `<tr><td>${l}</td><td>${v}</td></tr>`).join('')}</table>`,
  'rows with heads of their own': (pairs) =>
    `<table>${pairs.map(([l, v]) => `<tr><th scope="row">${l}</th><td>${v}</td></tr>`).join('')}</table>`,
  'rows with a command at the end': (pairs) =>
    `<table>${pairs.map(([l, v]) => `<tr><td>${l}</td><td>${v}</td><td><button>Update</button></td></tr>`).join('')}</table>`,
  'blocks of two': (pairs) => pairs.map(([l, v]) => `<div class="f"><div class="l">${l}</div><div class="v">${v}</div></div>`).join(''),
  'blocks of one or two': (pairs) => pairs.map(([l, v]) => `<div class="f"><span>${l}</span>${v && `<span>${v}</span>`}</div>`).join(''),
  'taking turns': (pairs) => `<div>${pairs.map(([l, v]) => `<span>${l}</span><span>${v}</span>`).join('')}</div>`,
  'taking turns, two kinds': (pairs) => pairs.map(([l, v]) => `<b>${l}</b><p>${v}</p>`).join(''),
  'with a colon': (pairs) => pairs.map(([l, v]) => `<p>${l}: ${v}</p>`).join(''),
  components: (pairs) =>
    pairs
      .map(
        ([l, v]) =>
          `<k_he-field data-shadow="<div><slot name=l></slot></div><div><slot></slot></div>"><span slot="l">${l}</span>${v && `<span>${v}</span>`}</k_he-field>`,
      )
      .join(''),
  'components with the label as attribute': (pairs) => pairs.map(([l, v]) => `<k_he-field label="${l}">${v}</k_he-field>`).join(''),
};

const FULL: readonly Pair[] = [
  ['Company name', 'Contoso GmbH'],
  ['Trading as', 'Foo Bar'],
  ['Legal address', '1 Main Street, Dublin, Ireland'],
  ['Security contact', 'Sam Lee'],
  ['Company phone', '+1 425 555 0100'],
  ['Primary contact', 'Asha Rao asha@contoso.example'],
  ['Billing contact', 'Tom Reed tom@contoso.example'],
  ['Registration number', 'HRB 12345'],
  ['Tax number', 'DE 998877'],
];
/** What a label's value says, by label. */
const SAYS: Record<string, Record<string, unknown>> = {
  'Company name': { 'legal.companyName': 'Contoso GmbH' },
  'Legal address': { 'legal.address': '1 Main Street, Dublin, Ireland', 'account.country': 'IE' },
  'Security contact': { 'legal.securityContact': 'present' },
  'Primary contact': { 'legal.primaryContactEmail': 'asha@contoso.example', 'legal.primaryContact': 'Asha Rao, asha@contoso.example' },
  'Registration number': { 'legal.registrationNumber': 'present' },
};

describe.each(Object.entries(ARRANGEMENTS))('%s', (_, arrange) => {
  it('where a label has nothing beside it, the value of the next one is not its', () =>
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: FULL.length, maxLength: FULL.length }),
        fc.shuffledSubarray(FULL as Pair[], { minLength: 3 }),
        (filled, pairs) => {
          const shown = pairs.map(([l, v], i): Pair => [l, filled[i] ? v : '']);
          // Nothing but labels, one of them unknown: nobody could tell it from a value.
          fc.pre(shown.some(([, v]) => v));
          const right = Object.assign({}, ...shown.map(([l, v]) => (v ? SAYS[l] : {})));
          for (const [fact, value] of Object.entries(reseller(arrange(shown))))
            if (/^(legal|account)\./.test(fact)) expect(right[fact], fact).toEqual(value);
        },
      ),
      { numRuns: 60 },
    ));
  it('where all have, each is read', () => expect(reseller(arrange(FULL))).toMatchObject(Object.assign({}, ...Object.values(SAYS))));
});
