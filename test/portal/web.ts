import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Exhibit, exhibitDocument } from './gallery/exhibits';
import { documentLanguage } from './labels';
import { redirectOf } from './redirects';
import { type Act, act, activeAccount, type Scenario } from './scenario';

/** How late parts of a page come, in milliseconds after the document. */
export interface Timing {
  /** The body of a page after the shell. */
  body: number;
  /** Rows of a grid after its skeleton. */
  rows: number;
  /** The account button in the header. */
  header: number;
  /** The next rows after paging or searching. */
  paging: number;
}

export interface World {
  /** Path below `/standin/` and its text; type by ending. */
  files: ReadonlyMap<string, string>;
  timing: Timing;
  state(): Scenario;
  act(act: Act): void;
  /** A hostile host that stands in the place of every page; null: the portal itself. */
  exhibit(): Exhibit | null;
}

/**
 * As strict as such a portal can be, so that an overlay that works here works there. GUESS: the real header is not
 * published; frames, other origins, inline script and inline style are what an overlay could wrongly lean on.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

/** Answers one request to any of the stand-in's hosts. */
export function answer(world: World, host: string, request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '/';
  if (host === 'admin.microsoft.com') page(response, 200, ADMIN);
  else if (host === 'partner.microsoft.com') answerPortal(world, url, request, response);
  else {
    const to = redirectOf(host, url);
    if (to) response.writeHead(302, { location: to }).end();
    else response.writeHead(404).end();
  }
}

function answerPortal(world: World, url: string, request: IncomingMessage, response: ServerResponse): void {
  const path = url.split(/[?#]/)[0]!;
  const reading = request.method === 'GET' || request.method === 'HEAD';
  if (path === '/standin/act' && request.method === 'POST') void readAct(world, request, response);
  else if (!reading) response.writeHead(405).end();
  else if (path === '/standin/state') json(response, 200, view(world));
  else if (path === '/standin/customers') json(response, 200, customers(world.state(), url));
  else if (path === '/standin/customer') oneCustomer(world.state(), url, response);
  else if (path === '/favicon.ico') send(world, 'icon.svg', response);
  else if (path.startsWith('/standin/')) send(world, path.slice('/standin/'.length), response);
  else {
    const exhibit = world.exhibit();
    if (exhibit) show(response, exhibit, url.includes('?inner'));
    else page(response, 200, document(world.state()));
  }
}

/** What the front end needs to draw: the account in use, the names of the others, how late to be. */
const view = (world: World) => {
  const state = world.state();
  const { customers: _, ...account } = activeAccount(state);
  return {
    language: state.language,
    session: state.session,
    account,
    accounts: state.accounts.map(({ name, tenantId, country }) => ({ name, tenantId, country })),
    timing: world.timing,
  };
};

/** One page of the customer list, or (`granular`) of those with an admin relationship: searching and paging happen at the server, as in the portal. */
function customers(state: Scenario, url: string) {
  const query = new URL(url, 'https://partner.microsoft.com').searchParams;
  const search = (query.get('search') ?? '').trim().toLowerCase();
  const size = Math.min(Number(query.get('size')) || 10, 5000);
  const skip = Number(query.get('skip')) || 0;
  const found = activeAccount(state)
    .customers.filter((one) => !query.has('granular') || one.adminRelationships.length > 0)
    .filter((one) => `${one.name} ${one.domain} ${one.tenantId}`.toLowerCase().includes(search))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return { total: found.length, rows: found.slice(skip, skip + size) };
}

/** Everything of one customer. */
function oneCustomer(state: Scenario, url: string, response: ServerResponse): void {
  const id = new URL(url, 'https://partner.microsoft.com').searchParams.get('id');
  const found = activeAccount(state).customers.find((one) => one.tenantId === id);
  json(response, found ? 200 : 404, found ?? null);
}

async function readAct(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > 100_000) {
      response.writeHead(413).end();
      return;
    }
  }
  try {
    world.act(act.parse(JSON.parse(body)));
    json(response, 200, { ok: true });
  } catch (error) {
    json(response, 409, { ok: false, reason: error instanceof Error ? error.message : String(error) });
  }
}

function send(world: World, file: string, response: ServerResponse): void {
  const text = world.files.get(file);
  const type = TYPES[file.split('.').pop() ?? ''];
  if (text === undefined || !type) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'x-content-type-options': 'nosniff' }).end(text);
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(value));
}

function page(response: ServerResponse, status: number, html: string): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CSP,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
    .end(html);
}

/** A hostile host says by itself what it allows. */
function show(response: ServerResponse, exhibit: Exhibit, inner: boolean): void {
  response
    .writeHead(200, {
      'content-type': `${exhibit.host.xhtml ? 'application/xhtml+xml' : 'text/html'}; charset=utf-8`,
      'cache-control': 'no-store',
      ...exhibit.headers,
    })
    .end(exhibitDocument(exhibit, inner));
}

/** The document the shell starts in. Its language is the portal's; the address never says which. */
const document = (state: Scenario): string => `<!doctype html>
<html lang="${state.language}" dir="${documentLanguage(state.language).dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Partner Center</title>
<link rel="icon" href="/standin/icon.svg">
<link rel="stylesheet" href="/standin/document.css">
<script type="module" src="/standin/shell.js"></script>
</head>
<body></body>
</html>
`;

/** The customer's side of an invitation belongs to another portal; here it is only a place that links may lead to. */
const ADMIN = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Microsoft 365 admin center</title></head>
<body><main><h1>Microsoft 365 admin center</h1><p>Partner relationships</p></main></body>
</html>
`;
