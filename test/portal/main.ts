/**
 * Starts the stand-in portal alone: `npx vite-node test/portal/main.ts [scenario]`. Ends with Ctrl+C.
 */
import { startPortal } from './server';

const portal = await startPortal({ scenario: process.argv[2] });
process.stdout.write(`The stand-in Partner Center runs.

  Proxy      http://127.0.0.1:${portal.proxyPort}
  Controls   ${portal.controlUrl}
  Start      ${portal.origin}${portal.state().startPath}

Start a browser with a profile of its own, for example:

  chromium --user-data-dir=$(mktemp -d) --proxy-server=http://127.0.0.1:${portal.proxyPort} \\
    --ignore-certificate-errors ${portal.origin}${portal.state().startPath}

Every host but the portal's is refused. Scenarios: ${portal.scenarios.map((one) => one.id).join(', ')}.
`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void portal.close().then(() => process.exit(0)));
}
