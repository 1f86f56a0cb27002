import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Portal, type PortalOptions, startPortal } from '../../portal/server';
import { launchChromium } from './chromium';
import type { Tab } from './doc';
import { launchFirefox } from './firefox';
import type { Engine, LaunchOptions, Session } from './session';

/** The stand-in portal, a browser with the packed extension, and a desk tab to ask the worker from. */
export interface World {
  engine: Engine;
  portal: Portal;
  session: Session;
  /** Address on the portal. */
  at(path: string): string;
  /** A desk tab that stays open beside the portal's; opened when first asked for. */
  desk(): Promise<Tab>;
  close(): Promise<void>;
}

export interface WorldOptions extends PortalOptions {
  /** False: the same browser without the extension, to compare with. */
  extension?: boolean;
  headed?: boolean;
  profile?: string;
}

/** The built extension as each browser takes it. */
export function builtFor(engine: Engine): string {
  const dir = join(resolve(import.meta.dirname, '../../..'), `.output/${engine === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
  if (!existsSync(join(dir, 'manifest.json'))) throw new Error(`There is no build in ${dir}: run npm run build first.`);
  return dir;
}

const LAUNCH: Record<Engine, (options: LaunchOptions) => Promise<Session>> = { chromium: launchChromium, firefox: launchFirefox };

/** Which engines tests run in: both, or those named in `ENGINES=firefox`. */
export const ENGINES: readonly Engine[] = (['chromium', 'firefox'] as const).filter((engine) =>
  (process.env.ENGINES ?? 'chromium,firefox').split(',').includes(engine),
);

/** Starts everything a test needs. Ends with `close()`, which leaves no process, port or profile behind. */
export async function openWorld(
  engine: Engine,
  { extension = true, headed, profile, ...portalOptions }: WorldOptions = {},
): Promise<World> {
  const portal = await startPortal(portalOptions);
  const session = await LAUNCH[engine]({
    proxyPort: portal.proxyPort,
    extension: extension ? builtFor(engine) : null,
    ...(headed === undefined ? {} : { headed }),
    ...(profile === undefined ? {} : { profile }),
  }).catch(async (error) => {
    await portal.close();
    throw error;
  });
  let desk: Promise<Tab> | undefined;
  return {
    engine,
    portal,
    session,
    at: (path) => portal.origin + path,
    desk: () => {
      desk ??= session.extensionTab('desk.html');
      return desk;
    },
    close: async () => {
      await session.close();
      await portal.close();
    },
  };
}
