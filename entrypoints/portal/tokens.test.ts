import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { expect, test } from 'vitest';
import { DARK, LIGHT } from './tokens';

const NAMES: Record<string, keyof typeof webLightTheme> = {
  '--bg': 'colorNeutralBackground1',
  '--fg': 'colorNeutralForeground1',
  '--soft': 'colorNeutralForeground3',
  '--line': 'colorNeutralStroke1',
  '--wait': 'colorBrandStroke1',
  '--ok': 'colorStatusSuccessForeground3',
  '--act': 'colorStatusWarningForeground3',
  '--stop': 'colorStatusDangerForeground3',
};

test.each([
  ['light', LIGHT, webLightTheme],
  ['dark', DARK, webDarkTheme],
] as const)('the %s values are those of Fluent 2', (_name, css, theme) => {
  const ours = Object.fromEntries(css.split(';').map((pair) => pair.split(':')));
  expect(ours).toEqual(Object.fromEntries(Object.entries(NAMES).map(([name, token]) => [name, theme[token]])));
});
