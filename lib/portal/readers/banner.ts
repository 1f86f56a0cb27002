import { normalise } from '../read/normalise';
import { clue } from '../read/value';
import { type Context, put } from './context';

/** The notice on home, overview and Agreements that the partner agreement is signed. Its absence says nothing. */
export function readBanner(context: Context): void {
  const wordings = context.map.labels['say.mpaSigned'] ?? [];
  const line = context.lines.find((l) => wordings.some((v) => normalise(l.text).replace(/\.$/, '').startsWith(v.text)));
  if (line) put(context, 'agreement.mpa', 'accepted', [clue('banner', 'say.mpaSigned', line.text)]);
}
