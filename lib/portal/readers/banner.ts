import { bare } from '../read/normalise';
import { closest, elementsOf, isEntry } from '../read/tree';
import { clue } from '../read/value';
import { type Context, put } from './context';

/**
 * The notice on home, overview and Agreements that the partner agreement is signed. Its absence says nothing. In a list of sentences, or beside
 * another one about the agreement, it is no notice but an explanation.
 */
export function readBanner(context: Context): void {
  const wordings = (context.map.labels['say.mpaSigned'] ?? []).map((v) => v.text);
  const name = (context.map.labels['word.mpa'] ?? []).map((v) => v.text);
  const said = context.lines.filter((l) => wordings.some((w) => bare(l.text).startsWith(w)));
  const others = context.lines.filter(
    (l) => !said.includes(l) && name.some((n) => bare(l.text).startsWith(`${n} `)) && /\b(not|no|until|required|must)\b/i.test(l.text),
  );
  const listed = said.some((l) => {
    const entry = closest(l.el, isEntry, 6);
    return entry?.up && elementsOf(entry.up).filter(isEntry).length > 1;
  });
  if (said[0] && !others.length && !listed) put(context, 'agreement.mpa', 'accepted', [clue('banner', 'say.mpaSigned', said[0].text)]);
}
