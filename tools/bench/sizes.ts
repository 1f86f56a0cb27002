import { readFileSync } from 'node:fs';
import { addressMap } from '../../lib/portal/map/address-map';
import { buildOf, gzipped, weightOf, withStaticImports } from '../../test/meta/built';
import type { Row } from './row';

const KB = 1024;
const sizeOf = (files: Iterable<string>) => gzipped([...files].map((file) => readFileSync(file)));

/** Bytes, each compressed as a store would. */
export function sizes(): Row[] {
  const dir = buildOf('chrome');
  const map = gzipped([JSON.stringify(addressMap())]);
  const view = (page: string): Row[] => {
    const { opened, allWords } = weightOf(dir, `${page}.html`);
    return [
      { what: `${page} with a task open, gzip, one language`, value: opened / KB, budget: 60, unit: 'KB' },
      { what: `${page}, gzip, script and all words of one language`, value: allWords / KB, budget: 75, unit: 'KB' },
    ];
  };
  return [
    {
      what: 'script injected into a page, gzip, map included',
      value: (sizeOf(withStaticImports(`${dir}/portal.js`)) + map) / KB,
      budget: 12,
      unit: 'KB',
      reference: 'bare WXT with Preact UI 10, KeePassXC-Browser 58, Dark Reader 72, Briskine 186',
    },
    ...view('panel'),
    ...view('popup'),
  ];
}
