import { readFileSync } from 'node:fs';
import { addressMap } from '../../lib/portal/map/address-map';
import { buildOf, cataloguesOf, gzipped, scriptsOf, withStaticImports } from '../../test/meta/built';
import type { Row } from './row';

const KB = 1024;
const sizeOf = (files: Iterable<string>) => gzipped([...files].map((file) => readFileSync(file)));

/** Bytes, each compressed as a store would. */
export function sizes(): Row[] {
  const dir = buildOf('chrome');
  const map = gzipped([JSON.stringify(addressMap())]);
  const view = (page: string): Row => {
    const scripts = scriptsOf(dir, `${page}.html`);
    const words = [...cataloguesOf(scripts).values()].map((chunks) => sizeOf([...chunks].filter((chunk) => !scripts.has(chunk))));
    return {
      what: `script of the ${page}, gzip, one language`,
      value: (sizeOf(scripts) + Math.max(0, ...words)) / KB,
      budget: 60,
      unit: 'KB',
    };
  };
  return [
    {
      what: 'script injected into a page, gzip, map included',
      value: (sizeOf(withStaticImports(`${dir}/portal.js`)) + map) / KB,
      budget: 12,
      unit: 'KB',
      reference: 'bare WXT with Preact UI 10, KeePassXC-Browser 58, Dark Reader 72, Briskine 186',
    },
    view('panel'),
    view('popup'),
  ];
}
