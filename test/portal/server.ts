/**
 * The stand-in Partner Center: a TLS server on loopback and a CONNECT proxy that leads the portal's hosts to it, so that
 * a real browser opens `https://partner.microsoft.com/…` and the extension's own manifest applies, unchanged.
 */
import { createServer } from 'node:https';
import { apply } from './act';
import { makeCertificate } from './certificate';
import { controlPage } from './control';
import { buildFrontEnd } from './front-end';
import { EXHIBITS, type Exhibit } from './gallery/exhibits';
import { PORTAL_LANGUAGES } from './labels';
import { listen, type RequestLog, startProxy } from './proxy';
import { type Act, loadScenarios, type Scenario } from './scenario';
import { answer, type Timing } from './web';

export type { RequestLog } from './proxy';
export type { Act, Scenario } from './scenario';
export type { Timing } from './web';

export interface PortalOptions {
  /** Id of the scenario to begin with; the first one if not given. */
  scenario?: string;
  /** How late parts of a page come, in milliseconds. */
  timing?: Partial<Timing>;
}

export interface Portal {
  /** Port of the CONNECT proxy on 127.0.0.1. A browser needs `http://127.0.0.1:{proxyPort}` as proxy, and no more. */
  proxyPort: number;
  origin: 'https://partner.microsoft.com';
  /** Plain page on loopback for people: pick a scenario and a language, let Microsoft decide, let a customer accept. */
  controlUrl: string;
  /** Everything a browser asked for, in order, refused requests to other hosts included. */
  requests: RequestLog[];
  scenarios: Scenario[];
  /** Starts a scenario afresh. Open pages keep what they show until they load or move, as the real portal's do. */
  use(id: string | Scenario): void;
  /** Says everything in another language from now on; the state stays as it is. One of `PORTAL_LANGUAGES`. */
  speak(language: string): void;
  /** The present state; changes with what is clicked. */
  state(): Scenario;
  /** Puts a hostile host of the gallery in the place of every page, or (null) the portal back. */
  exhibit(id: string | null): void;
  /** Changes the state without a click: a distributor offers, Microsoft decides, a customer accepts. */
  act(act: Act): void;
  close(): Promise<void>;
}

/** The hosts the proxy leads to the stand-in. Every other host is refused. */
export const HOSTS = ['partner.microsoft.com', 'partnercenter.microsoft.com', 'aka.ms', 'admin.microsoft.com'] as const;

/** How late things come where evidence names times: skeleton rows stay about 0.7 s, the account header up to a second. */
const TIMING: Timing = { body: 250, rows: 700, header: 900, paging: 300 };

/** Starts the stand-in; several may run beside each other. Ends with `close()`, which leaves nothing behind. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const scenarios = loadScenarios();
  const requests: RequestLog[] = [];
  const timing = { ...TIMING, ...options.timing };
  const pick = (id: string): Scenario => {
    const found = scenarios.find((one) => one.id === id);
    if (!found) throw new Error(`no scenario ${id}`);
    return structuredClone(found);
  };
  let state = pick(options.scenario ?? scenarios[0]!.id);
  const [certificate, files] = await Promise.all([makeCertificate(HOSTS), buildFrontEnd()]);
  let shown: Exhibit | null = null;
  const world = { files, timing, state: () => state, act: (act: Act) => apply(state, act), exhibit: () => shown };
  const server = createServer(certificate, (request, response) => {
    const host = (request.headers.host ?? '').split(':')[0]!;
    requests.push({ host, method: request.method ?? 'GET', url: `https://${host}${request.url ?? '/'}`, refused: false });
    answer(world, host, request, response);
  });
  const targetPort = await listen(server);
  const use = (id: string | Scenario) => {
    state = typeof id === 'string' ? pick(id) : structuredClone(id);
  };
  const speak = (language: string) => {
    if (!PORTAL_LANGUAGES.includes(language)) throw new Error(`no language ${language}`);
    state = { ...state, language };
  };
  const proxy = await startProxy({
    hosts: HOSTS,
    targetPort,
    log: (entry) => requests.push(entry),
    local: controlPage({ scenarios, state: () => state, use, speak, act: world.act }),
  });
  return {
    proxyPort: proxy.port,
    origin: 'https://partner.microsoft.com',
    controlUrl: `http://127.0.0.1:${proxy.port}/`,
    requests,
    scenarios,
    use,
    speak,
    state: () => state,
    exhibit: (id) => {
      const found = EXHIBITS.find((one) => one.id === id);
      if (id !== null && !found) throw new Error(`no exhibit ${id}`);
      shown = found ?? null;
    },
    act: world.act,
    close: async () => {
      await proxy.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
