/** How many characters Chromium shows before the one that it did not expect, in a text longer than twice that. */
const SHOWN = 10;

const lineAt = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\n|\r/).length;

/** Places where Chromium's message may mean: `Unexpected token ',', ..."before,after"... is not valid JSON`. */
function tokenPlaces(message: string, text: string): number[] {
  const [, token, cutBefore, shown = '', cutAfter] =
    /Unexpected token '(.)', (\.\.\.)?"(.*)"(\.\.\.)? is not valid JSON$/su.exec(message) ?? [];
  if (token === undefined) return [];
  const places: number[] = [];
  if (cutBefore) for (let at = text.indexOf(shown); at >= 0; at = text.indexOf(shown, at + 1)) places.push(at + SHOWN);
  else if (cutAfter) places.push(shown.length - SHOWN);
  else for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) places.push(at);
  return places.filter((at) => text.startsWith(token, at));
}

/**
 * The line on which a text stops being JSON, by the message of the engine that read it: Firefox names the line, Chromium the position,
 * the characters around it, or that the text ends too early. Nothing where the message fits several lines, or is of another kind.
 */
export function jsonErrorLine(message: string, text: string): number | undefined {
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(text, Number(position));
  const line = /\bline (\d+) column \d+/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  if (/Unexpected end|Unterminated string/i.test(message)) return lineAt(text, text.trimEnd().length);
  const lines = new Set(tokenPlaces(message, text).map((at) => lineAt(text, at)));
  return lines.size === 1 ? [...lines][0] : undefined;
}
