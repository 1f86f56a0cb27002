/**
 * The stand-in without a browser: the shell and its micro-front-ends draw into the document of a unit test, the server answers without
 * a socket. A test file that uses it has to mock `../app/load` by `./load`, as there is nowhere to load a bundle from.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Outline, outlineOf } from '../../../lib/portal/outline';
import { withPlainStyles } from '../../../lib/portal/testing/plain-styles';
import { apply } from '../act';
import { load } from '../app/load';
import type { Act, Scenario } from '../scenario';
import { answer, type World } from '../web';

/** Turns of the event loop after which a page that still loads is one that never stops. */
const PATIENCE = 60;

export interface DrawnStandIn {
  /** The portal at a path, in a state and its language: one look at what it has drawn. */
  at(state: Scenario, path: string): Promise<Outline>;
}

const turn = () => new Promise<void>((done) => setImmediate(done));

/** Answers a request of the front end as the server would. */
async function ask(world: World, url: string, { method = 'GET', body = '' }: { method?: string; body?: string }): Promise<Response> {
  let status = 0;
  const text = await new Promise<string>((said) => {
    const response = {
      writeHead(code: number) {
        status = code;
        return response;
      },
      end: (end = '') => said(end),
    };
    const request = {
      method,
      url,
      async *[Symbol.asyncIterator]() {
        yield body;
      },
    };
    answer(world, 'partner.microsoft.com', request as unknown as IncomingMessage, response as unknown as ServerResponse);
  });
  return { ok: status < 400, json: async () => JSON.parse(text) } as Response;
}

/**
 * Opens the stand-in in the document of the test. Styles are left out, as they would cost most of the time: what the stand-in hides from
 * the eye, roles and attributes name as well.
 */
export async function openStandIn(first: Scenario): Promise<DrawnStandIn> {
  let now = first;
  const world: World = {
    files: new Map(),
    timing: { body: 0, rows: 0, header: 0, paging: 0 },
    state: () => now,
    act: (act: Act) => apply(now, act),
    exhibit: () => null,
  };
  globalThis.fetch = (url, init) => ask(world, String(url), init as { method?: string; body?: string });
  CSSStyleSheet.prototype.replaceSync = () => undefined;
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL('https://partner.microsoft.com/dashboard/v2/home');
  await import('../app/shell');
  await Promise.all((['accexp', 'account-v3', 'customers'] as const).map(load));

  const isLoading = () => document.querySelector('main[aria-busy]') !== null;
  const look = () => ({ ...withPlainStyles(() => outlineOf(document, location.href)).outline, first: true as const });
  return {
    at: async (state, path) => {
      now = state;
      // As in another document the bars are drawn anew, in the language of now.
      document.querySelector('header')!.replaceChildren();
      const link = document.createElement('a');
      link.setAttribute('href', path);
      document.body.append(link);
      link.click();
      link.remove();
      for (let left = PATIENCE; left > 0 && isLoading(); left--) await turn();
      // Rows and the account button come after the page itself.
      for (let left = 6; left > 0; left--) await turn();
      return look();
    },
  };
}
