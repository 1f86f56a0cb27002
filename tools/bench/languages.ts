import { read } from '../../lib/portal';
import type { PageReading } from '../../lib/portal/types';
import type { Tab } from '../../test/e2e/harness/doc';
import { openWorld } from '../../test/e2e/harness/world';
import { judge, wrongOf } from '../../test/portal/drawn/judge';
import { LOOKS, type Look } from '../../test/portal/drawn/looks';
import { PORTAL_LANGUAGES } from '../../test/portal/labels';
import type { Verdict } from '../../test/portal/others/verdict';
import { lookerScript } from './look';

/** How long a page that never stops loading is given (ms). */
const PATIENCE = 1500;

/** Goes to a path as a link of the portal does, and looks once nothing changes any more and no part says that it still loads. */
async function lookAfter(path: string, patience: number): Promise<string> {
  const { looker } = window as unknown as { looker: { outlineOf(document: Document, url: string): { outline: object } } };
  const turn = () => new Promise((done) => setTimeout(done, 4));
  const take = () => JSON.stringify({ ...looker.outlineOf(document, location.href).outline, first: true });
  // As in another document the bars are drawn anew, in the language of now.
  document.querySelector('header')?.replaceChildren();
  // The shell says so itself only when it knows whose page it is; it takes this away when the page is there.
  document.querySelector('main')?.setAttribute('aria-busy', 'true');
  const link = Object.assign(document.createElement('a'), { href: path });
  document.body.append(link);
  link.click();
  link.remove();
  const end = performance.now() + patience;
  let last = '';
  while (performance.now() < end) {
    await turn();
    if (document.querySelector('main[aria-busy]')) continue;
    const now = take();
    if (now === last && !now.includes('"aria-busy":"true"')) return now;
    last = now;
  }
  return take();
}

async function readIn(tab: Tab, look: Look): Promise<PageReading> {
  const reading = read(await tab.run(lookAfter, look.path, PATIENCE));
  if (!reading) throw new Error(`${look.name}: the look was refused`);
  return reading;
}

/** The looks by page: the arrangements of one state of one page stand together. */
function byPage(): Look[][] {
  const groups = new Map<string, Look[]>();
  for (const look of LOOKS) {
    const key = `${look.state.id} ${look.page} ${look.page === 'notFound' ? look.path : (look.path.split('#')[1] ?? '')}`;
    groups.set(key, [...(groups.get(key) ?? []), look]);
  }
  return [...groups.values()];
}

/**
 * Reads every page of the stand-in in every language, in a Chromium without the extension: all arrangements in English, and turn by
 * turn one of them in each other language (the unit tests read all). Held against what the state of the stand-in says.
 */
export async function readInLanguages(): Promise<Verdict[]> {
  const world = await openWorld('chromium', { extension: false, timing: { body: 0, rows: 0, header: 0, paging: 0 } });
  try {
    const tab = await world.session.tab(world.at('/dashboard/v2/home'));
    const script = lookerScript();
    await tab.run({ toString: () => `() => { ${script}; window.looker = looker; return true; }` } as () => boolean);
    const show = async (look: Look, language: string) => {
      world.portal.use({ ...look.state, language });
      return readIn(tab, look);
    };
    const out: Verdict[] = [];
    for (const looks of byPage()) {
      const english: PageReading[] = [];
      for (const look of looks) {
        const reading = await show(look, 'en');
        english.push(reading);
        out.push({ ...judge(look, 'en', reading, reading), wrong: wrongOf(look, reading) });
      }
      for (const [at, language] of PORTAL_LANGUAGES.entries()) {
        const turn = at % looks.length;
        if (language !== 'en') out.push(judge(looks[turn]!, language, english[turn]!, await show(looks[turn]!, language)));
      }
    }
    return out;
  } finally {
    await world.close();
  }
}
