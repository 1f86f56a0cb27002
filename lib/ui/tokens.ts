/**
 * The part of Fluent 2 that our pages use, as CSS custom properties with Fluent's own names. `tokens.css` is made from
 * this by `tokens.test.ts` (`npx vitest run lib/ui/tokens.test.ts -u`), so pages carry no theme code at run time.
 */
import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/tokens';

/** Same in both themes. */
export const SHARED = [
  'fontFamilyBase',
  'fontFamilyMonospace',
  'fontSizeBase200',
  'fontSizeBase300',
  'fontSizeBase400',
  'fontSizeBase500',
  'fontWeightRegular',
  'fontWeightSemibold',
  'lineHeightBase200',
  'lineHeightBase300',
  'lineHeightBase400',
  'lineHeightBase500',
  'borderRadiusMedium',
  'borderRadiusLarge',
  'borderRadiusCircular',
  'durationFast',
  'durationNormal',
  'curveEasyEase',
] as const satisfies readonly (keyof Theme)[];

/** One value in light, one in dark. */
export const THEMED = [
  'colorNeutralForeground1',
  'colorNeutralForeground2',
  'colorNeutralForeground3',
  'colorNeutralBackground1',
  'colorNeutralBackground1Hover',
  'colorNeutralBackground2',
  'colorNeutralBackground3',
  'colorNeutralStroke1',
  'colorNeutralStroke2',
  'colorNeutralStrokeAccessible',
  'colorBrandForegroundLink',
  'colorBrandForegroundLinkHover',
  'colorBrandBackground',
  'colorBrandBackgroundHover',
  'colorBrandBackground2',
  'colorCompoundBrandForeground1',
  'colorCompoundBrandStroke',
  'colorNeutralForegroundOnBrand',
  'colorSubtleBackgroundHover',
  'colorSubtleBackgroundPressed',
  'colorStatusSuccessForeground1',
  'colorStatusSuccessBorder1',
  'colorStatusWarningBackground1',
  'colorStatusWarningForeground1',
  'colorStatusWarningBorder1',
  'colorStatusDangerBackground1',
  'colorStatusDangerForeground1',
  'colorStatusDangerBorder1',
  'shadow4',
  'shadow16',
] as const satisfies readonly (keyof Theme)[];

/** Written as the formatter writes it, so that the file made here is left alone by it. */
const value = (text: string | number | undefined) =>
  String(text)
    .replace(/,(?=\S)/g, ', ')
    .replaceAll("'", '"');
const lines = (theme: Theme, names: readonly (keyof Theme)[], indent = '  ') =>
  names.map((name) => `${indent}--${name}: ${value(theme[name])};`).join('\n');

/** The style sheet: light, dark where the system says so, and either where the person says so (`data-theme` on the root). */
export function tokensCss(): string {
  return `/* Made from @fluentui/tokens by tokens.test.ts; do not edit by hand. */
:root {
  color-scheme: light;
${lines(webLightTheme, SHARED)}
${lines(webLightTheme, THEMED)}
}

@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
    color-scheme: dark;
${lines(webDarkTheme, THEMED, '    ')}
  }
}

:root[data-theme="dark"] {
  color-scheme: dark;
${lines(webDarkTheme, THEMED)}
}
`;
}
