import { buildSync } from 'esbuild';

/** The project's own code for one look at a page, as one script that leaves `looker` as a global name. */
export const lookerScript = (): string =>
  buildSync({
    stdin: { contents: "export * from './lib/portal/outline';", resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'looker',
    target: 'es2022',
  }).outputFiles[0]!.text;
