/**
 * Fluent 2 values as CSS custom properties, copied by hand because the token package is far larger than the whole
 * content script. `tokens.test.ts` compares each with webLightTheme and webDarkTheme of `@fluentui/tokens`.
 */
export const LIGHT = '--bg:#ffffff;--fg:#242424;--soft:#616161;--line:#d1d1d1;--wait:#0f6cbd;--ok:#107c10;--act:#bc4b09;--stop:#c50f1f';
export const DARK = '--bg:#292929;--fg:#ffffff;--soft:#adadad;--line:#666666;--wait:#479ef5;--ok:#9fd89f;--act:#f98845;--stop:#eeacb2';
