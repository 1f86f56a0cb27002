import type { Catalogue } from './i18n';

/** Words of the desk, of its rooms and of what panel and popup open on demand. A module of its own: the table alone has many rows. */
export const MORE_WORDS = import.meta.glob<Catalogue>(['./locales/*/desk.json', './locales/*/{rooms,parts}/*.json'], { import: 'default' });
