import type { IncomingMessage, ServerResponse } from 'node:http';
import { PORTAL_LANGUAGES } from './labels';
import { type Act, act, type Scenario } from './scenario';

interface Controls {
  scenarios: Scenario[];
  state(): Scenario;
  use(id: string): void;
  speak(language: string): void;
  act(act: Act): void;
}

/** What others than the person do, so that a whole onboarding can be played through by hand. */
const OUTSIDE: readonly (readonly [string, Act])[] = [
  ['Primary contact confirms the e-mail', { act: 'confirm-email' }],
  ['Microsoft decides: Authorized', { act: 'decide', status: 'authorized' }],
  ['Microsoft decides: Rejected', { act: 'decide', status: 'rejected' }],
  ['A distributor sends its request', { act: 'offer-partnership' }],
  ['A customer accepts', { act: 'connect-customer' }],
  ['Sign out', { act: 'sign-out' }],
];

/**
 * A plain page on loopback, outside the portal's origin, so that the extension never sees it: pick a scenario or a language, or let
 * the others in the play act. Forms only, no script.
 */
export const controlPage = (controls: Controls) => (request: IncomingMessage, response: ServerResponse) => {
  if (request.method !== 'POST') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CSP }).end(html(controls, ''));
    return;
  }
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    const form = new URLSearchParams(body);
    let note = '';
    try {
      const use = form.get('use');
      if (use) controls.use(use);
      const language = form.get('language');
      if (language) controls.speak(language);
      const doing = form.get('act');
      if (doing) controls.act(act.parse(JSON.parse(doing)));
    } catch (error) {
      note = error instanceof Error ? error.message : String(error);
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CSP }).end(html(controls, note));
  });
};

const CSP = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";

const printable = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** A language as its speakers and as English names it. GUESS, and said so: that the portal shows Hindi at all. */
const nameOf = (language: string): string => {
  const name = (speaker: string) => new Intl.DisplayNames([speaker], { type: 'language' }).of(language);
  return `${name(language)} (${name('en')}${language === 'hi' ? ', bars and menus alone, a guess' : ''})`;
};

function html(controls: Controls, note: string): string {
  const now = controls.state();
  const button = (name: string, value: string, label: string, current = false) =>
    `<li><button name="${name}" value="${printable(value)}"${current ? ' aria-current="true"' : ''}>${printable(label)}</button></li>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Stand-in Partner Center: controls</title>
<style>body{font:15px/1.5 system-ui;margin:2rem auto;max-width:46rem;padding:0 1rem;color-scheme:light dark}
ul{list-style:none;padding:0;display:grid;gap:.4rem}button{font:inherit;padding:.4rem .8rem;width:100%;text-align:left}
[aria-current]{font-weight:600;border:2px solid currentColor}</style></head>
<body><h1>Stand-in Partner Center</h1>
<p>Now: <strong>${printable(now.id)}</strong>, ${printable(now.title)}. Reload the portal's page after a change.</p>
${note ? `<p role="alert">Not possible now: ${printable(note)}</p>` : ''}
<form method="post"><h2>Scenarios</h2><ul>
${controls.scenarios.map((one) => button('use', one.id, `${one.id}: ${one.title}`, one.id === now.id)).join('\n')}
</ul><h2>What others do</h2><ul>
${OUTSIDE.map(([label, doing]) => button('act', JSON.stringify(doing), label)).join('\n')}
</ul><h2>Language</h2><ul>
${PORTAL_LANGUAGES.map((one) => button('language', one, nameOf(one), one === now.language)).join('\n')}
</ul></form>
<p><a href="https://partner.microsoft.com${printable(now.startPath)}">Open the portal where this scenario starts</a></p>
</body></html>
`;
}
