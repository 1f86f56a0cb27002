import { expect, it } from 'vitest';
import { samePartnerId } from './partner-id';

it.each([
  ['4001234', '4001234', true],
  ['0004001234', '4001234', true],
  ['４００１２３４', ' 4001234 ', true],
  ['4001234', '40012340', false],
  ['0', '00', true],
])('%s and %s: %s', (one, other, same) => expect(samePartnerId(one, other)).toBe(same));
