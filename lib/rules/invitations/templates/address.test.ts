import { expect, test } from 'vitest';
import { isMailAddress } from './address';

test.each([
  'иван@пример.рф',
  'ivan@xn--e1afmkfd.xn--p1ai',
  'IVAN@XN--E1AFMKFD.XN--P1AI',
  'a@xn--e1afmkfd.com',
  // Vowel signs and the virama are marks, within a word and at its end.
  'राम@डाटामेल.भारत',
  'ram@हिन्दी.भारत',
  'ram@कंपनी.इंडिया',
  'a@mu\u0308nchen.example',
])('%s is an address', (text) => {
  expect(isMailAddress(text)).toBe(true);
});

test.each([
  'a@b.xn--',
  'a@b.xn--p1ai-',
  'a@b.xn-p1ai',
  'a@b.1a',
  'a@b.c',
  'a@\u0308b.example',
  'a@b.\u0308x',
  'a@b\u200d.example',
  'a@b.example\r\nBcc: x@y.example',
])('%j is none', (text) => {
  expect(isMailAddress(text)).toBe(false);
});
