// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AT, factsOf, frame, readHtml } from '../testing/page';
import { withoutMail } from './names';

const ID = '11110000-2222-4333-8444-555555555555';
const name = (cell: string) =>
  factsOf(
    readHtml(
      AT.customers,
      frame(
        `<h1>Customer list</h1><table><tr><th>Name</th><th>Microsoft ID</th><th>Primary domain name</th></tr><tr><td>${cell}</td><td>${ID}</td><td>a.example</td></tr></table>`,
      ),
    ),
  )[`customer.name@customer:${ID}`];

describe('the name in a cell', () => {
  it.each([
    ['with initials', '<div class="circle">LB</div><span>Lucerne Bakery</span>', 'Lucerne Bakery'],
    [
      'with a box to select the row',
      '<label><input type="radio"><span>Select row</span></label><a href="#">Lucerne Bakery</a>',
      'Lucerne Bakery',
    ],
    ['that links, with words beside it', '<span>Preferred</span><a href="#">Lucerne Bakery</a>', 'Lucerne Bakery'],
    ['with a command', 'Lucerne Bakery <button>Copy</button>', 'Lucerne Bakery'],
    ['that is a button', '<button>Lucerne Bakery</button>', 'Lucerne Bakery'],
    ['that begins like a command', '<a href="#">Open Systems AG</a>', 'Open Systems AG'],
    ['with a remark in brackets', 'Cem Ay <em>(you)</em>', 'Cem Ay'],
    ['with brackets of its own', 'Berg, Anna (EXT)', 'Berg, Anna (EXT)'],
    ['with a badge', '<span>Lucerne Bakery</span> <span class="badge">New</span>', 'Lucerne Bakery'],
    ['with a line below', 'Lucerne Bakery<div>Microsoft ID: x</div><div>since 2020</div>', 'Lucerne Bakery'],
    ['in two pieces', '<span>Lucerne</span> <span>Bakery</span>', 'Lucerne Bakery'],
    ['that is short', 'AB', 'AB'],
    ['that is a status word', 'Pending', 'Pending'],
  ])('%s', (_, cell, expected) => expect(name(cell)).toBe(expected));
  it('is none while the cell is a placeholder', () => expect(name('<span class="skeleton">Lucerne</span>')).toBeUndefined());
});

it('a mail address goes with its brackets, other brackets stay', () => {
  expect(withoutMail('Anna Berg <anna@contoso.example>')).toBe('Anna Berg');
  expect(withoutMail('Anna Berg (EXT) (anna@contoso.example)')).toBe('Anna Berg (EXT)');
  expect(withoutMail('Cem Ay (you) cem@tailspin.example')).toBe('Cem Ay (you)');
});
