import { request } from 'node:http';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from './server';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());
beforeEach(() => portal.use('11-first-customer'));

/** Opens a tunnel as a browser does; rejects with the proxy's answer when it refuses. */
const tunnel = (target: string, port = portal.proxyPort): Promise<Socket> =>
  new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', method: 'CONNECT', path: target })
      .on('connect', (answer, socket) => (answer.statusCode === 200 ? resolve(socket) : reject(new Error(String(answer.statusCode)))))
      .on('error', reject)
      .end();
  });

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

async function ask(host: string, path: string, options: { method?: string; body?: string; port?: number } = {}): Promise<Answer> {
  const socket = await tunnel(`${host}:443`, options.port);
  return new Promise((resolve, reject) => {
    // Without an agent: Node then takes the tunnel it is given instead of looking the host up.
    const made = request({
      headers: { host },
      path,
      method: options.method ?? 'GET',
      createConnection: () => connectTls({ socket, servername: host, rejectUnauthorized: false }),
    });
    made.on('error', reject);
    made.on('response', (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    made.end(options.body);
  });
}

const PORTAL = 'partner.microsoft.com';

describe('pages', () => {
  it('come from the real address, under a policy that allows no frame, no inline script and no inline style', async () => {
    const { status, headers, body } = await ask(PORTAL, '/dashboard/v2/home');
    expect(status).toBe(200);
    const policy = String(headers['content-security-policy']);
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-src 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy).toContain(rule);
    }
    expect(policy).not.toContain('unsafe');
    expect(body).not.toMatch(/ style=|<script(?![^>]* src=)| on[a-z]+=/);
  });

  it.each([
    ['04-verification-pending', 'en'],
    ['13-german', 'de'],
    ['14-chinese', 'zh-CN'],
    ['15-hindi-chrome', 'hi'],
  ])('speak the language of %s whatever the locale segment says', async (id, lang) => {
    portal.use(id);
    expect((await ask(PORTAL, '/ja-jp/dashboard')).body).toContain(`<html lang="${lang}"`);
  });

  it('bring a front end that writes no HTML text, so that Trusted Types hold', async () => {
    for (const file of ['shell', 'accexp', 'account-v3', 'customers']) {
      const { status, headers, body } = await ask(PORTAL, `/standin/${file}.js`);
      expect(status).toBe(200);
      expect(headers['content-type']).toContain('text/javascript');
      expect(body).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/);
    }
    expect((await ask(PORTAL, '/standin/nothing.js')).status).toBe(404);
  });
});

describe('neighbouring hosts', () => {
  it.each([
    ['aka.ms', '/accounts/varEnrollment', 'https://partner.microsoft.com/pcv/register/joinnow/enrollmentwelcome/valueaddedreseller'],
    ['aka.ms', '/accountexp/legalInfo', 'https://partner.microsoft.com/dashboard/v2/account-settings/organization/legalinfo'],
    ['aka.ms', '/accountexp/agreements', 'https://partner.microsoft.com/dashboard/v2/account-settings/settings/agreements'],
    ['partnercenter.microsoft.com', '/en-us/pcv/users?x=1', 'https://partner.microsoft.com/en-us/pcv/users?x=1'],
  ])('%s%s leads on', async (host, path, to) => {
    const { status, headers } = await ask(host, path);
    expect([status, headers.location]).toEqual([302, to]);
  });

  it('have no page of ours elsewhere', async () => {
    expect((await ask('aka.ms', '/something')).status).toBe(404);
    expect((await ask('admin.microsoft.com', '/Adminportal/Home')).body).toContain('Microsoft 365 admin center');
  });
});

describe('everything else', () => {
  it.each(['example.com:443', 'login.microsoftonline.com:443', 'partner.microsoft.com:80', 'partner.microsoft.com.example:443'])(
    'is refused and written down: %s',
    async (target) => {
      const before = portal.requests.length;
      await expect(tunnel(target)).rejects.toThrow('403');
      expect(portal.requests.slice(before)).toEqual([
        { host: target.split(':')[0], method: 'CONNECT', url: `https://${target}/`, refused: true },
      ]);
    },
  );

  it('is refused without a tunnel too', async () => {
    const before = portal.requests.length;
    const status = await new Promise((resolve) => {
      request({ port: portal.proxyPort, host: '127.0.0.1', path: 'http://example.com/x' }, (answer) => resolve(answer.statusCode)).end();
    });
    expect(status).toBe(403);
    expect(portal.requests.slice(before)).toEqual([{ host: 'example.com', method: 'GET', url: 'http://example.com/x', refused: true }]);
  });
});

describe('state', () => {
  const act = (doing: unknown) => ask(PORTAL, '/standin/act', { method: 'POST', body: JSON.stringify(doing) });

  it('keeps customers from the page until the list asks, then gives one page of what was searched', async () => {
    portal.use('12-second-country');
    expect((await ask(PORTAL, '/standin/state')).body).not.toContain('Alpenblick');
    const second = JSON.parse((await ask(PORTAL, '/standin/customers?skip=10&size=10')).body);
    expect(second.total).toBe(23);
    expect(second.rows).toHaveLength(10);
    expect(second.rows[0].name).toBe('Kanzlei Albrecht');
    const found = JSON.parse((await ask(PORTAL, '/standin/customers?search=baum')).body);
    expect(found).toMatchObject({ total: 1, rows: [{ name: 'Tischlerei Baum' }] });
  });

  it('changes with what is clicked, and `use` starts afresh', async () => {
    portal.use('06-agreement-unsigned');
    expect((await act({ act: 'accept-agreement', name: 'Microsoft Partner Agreement' })).status).toBe(200);
    expect(portal.state().accounts[0]!.programmes.reseller).toBe('active');
    portal.use('06-agreement-unsigned');
    expect(portal.state().accounts[0]!.programmes.reseller).toBe('qualified');
    expect(portal.scenarios.find((one) => one.id === '06-agreement-unsigned')!.accounts[0]!.programmes.reseller).toBe('qualified');
  });

  it('refuses an act of the wrong shape, an impossible one, and any other way to write', async () => {
    const before = JSON.stringify(portal.state());
    expect((await act({ act: 'buy' })).status).toBe(409);
    expect((await act({ act: 'appeal' })).status).toBe(409);
    expect((await ask(PORTAL, '/standin/act', { method: 'POST', body: '{' })).status).toBe(409);
    expect((await ask(PORTAL, '/dashboard/v2/home', { method: 'POST' })).status).toBe(405);
    expect(JSON.stringify(portal.state())).toBe(before);
  });

  it('is controlled from a page on loopback that the portal never sees', async () => {
    const answer = await fetch(portal.controlUrl, { method: 'POST', body: new URLSearchParams({ use: '05-verification-rejected' }) });
    expect(await answer.text()).toContain('Business verification was rejected');
    expect(portal.state().id).toBe('05-verification-rejected');
    const refused = await fetch(portal.controlUrl, { method: 'POST', body: new URLSearchParams({ use: 'nothing' }) });
    expect(await refused.text()).toContain('no scenario nothing');
  });

  it('is said in another language from the same page, and stays what it is', async () => {
    portal.use('05-verification-rejected');
    const said = await fetch(portal.controlUrl, { method: 'POST', body: new URLSearchParams({ language: 'ja' }) });
    expect(await said.text()).toContain('<button name="language" value="ja" aria-current="true">');
    expect(portal.state()).toMatchObject({ id: '05-verification-rejected', language: 'ja' });
    expect((await ask(PORTAL, '/dashboard')).body).toContain('<html lang="ja" dir="ltr"');
    const refused = await fetch(portal.controlUrl, { method: 'POST', body: new URLSearchParams({ language: 'tlh' }) });
    expect(await refused.text()).toContain('no language tlh');
  });

  it('belongs to one portal: two run beside each other, and a closed one is gone', async () => {
    const other = await startPortal({ scenario: '13-german' });
    expect(other.state().id).toBe('13-german');
    expect(portal.state().id).toBe('11-first-customer');
    expect((await ask(PORTAL, '/dashboard', { port: other.proxyPort })).body).toContain('lang="de"');
    await other.close();
    await expect(ask(PORTAL, '/dashboard', { port: other.proxyPort })).rejects.toThrow();
  });
});
