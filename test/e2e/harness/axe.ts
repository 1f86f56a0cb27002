import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Doc } from './doc';
import type { Media } from './session';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What views are looked at in. */
export const MEDIA: readonly (readonly [string, Media])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: true }],
];

/** What axe finds wrong with a document, as lines: rule, and where. */
export async function axe(doc: Doc, { forcedColors = false }: Media): Promise<string[]> {
  // Sent as the text of a function: a policy of the page has no say over the debugging protocol.
  await doc.run({ toString: () => `() => { ${AXE}; return true; }` } as () => boolean);
  // Forced colours are the person's own choice, of the system here: their contrast is not ours to judge.
  const rules = { 'color-contrast': { enabled: !forcedColors } };
  return doc.run(async (which) => {
    const { axe: engine } = window as unknown as { axe: { run(where: Document, options: object): Promise<AxeResults> } };
    const { violations } = await engine.run(document, { resultTypes: ['violations'], rules: which });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  }, rules);
}
