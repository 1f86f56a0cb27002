import type { ComponentType } from 'preact';
import { roomPart, smallPart } from '../../lib/ui/parts';
import type { Client, Companion } from '../useCompanion';

/** What every part of panel and popup is given. */
export interface PartProps {
  client: Client;
  companion: Companion;
  /** The panel's proof of belonging, and the popup's tab in front. */
  pairing?: string;
  tab?: number;
}

interface PartEntry {
  load(): Promise<ComponentType<PartProps>>;
  /** Parts of the catalogue that it needs besides the words shown at once. */
  words: readonly string[];
}

/**
 * What panel and popup open on demand: each is a chunk of its own with its own words (`locales/<lang>/parts/`, or those of a room), because
 * both must be there at once and most people open none of these.
 */
export const PARTS = {
  'page-draft': {
    load: async () => (await import('./page-draft/PageDraft')).PageDraft,
    words: [smallPart('page-draft'), roomPart('draft'), roomPart('links')],
  },
  'check-link': {
    load: async () => (await import('./CheckLink')).CheckLink,
    words: [roomPart('links')],
  },
  'provider-track': {
    load: async () => (await import('./ProviderTrack')).ProviderTrack,
    words: [roomPart('provider')],
  },
  'page-hints': {
    load: async () => (await import('./page-hints/PageHints')).PageHints,
    words: [roomPart('fit')],
  },
  'open-invitations': {
    load: async () => (await import('./OpenInvitations')).OpenInvitations,
    words: [roomPart('invitations'), roomPart('draft')],
  },
} as const satisfies Readonly<Record<string, PartEntry>>;

export type PartName = keyof typeof PARTS;
