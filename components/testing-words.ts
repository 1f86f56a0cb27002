/** The English words of the desk, those of every view included: what component tests print with. */
import desk from '../lib/ui/locales/en/desk.json';
import ui from '../lib/ui/locales/en/ui.json';

export const WORDS = { ...ui, ...desk };
