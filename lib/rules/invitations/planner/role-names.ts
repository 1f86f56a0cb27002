import de from './role-names/de.json';
import es from './role-names/es.json';
import fr from './role-names/fr.json';
import ja from './role-names/ja.json';
import ko from './role-names/ko.json';
import pt from './role-names/pt-BR.json';
import { entraRole } from './roles';

/** How people write a name: case and kinds of blanks and apostrophes do not tell two roles apart. */
const folded = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ').replaceAll("'", '’');

const ids = new Map(
  [de, es, fr, ja, ko, pt].flatMap(({ names }) => Object.entries(names).map(([id, name]) => [folded(name), id] as const)),
);

/** A role's English name by the one that Microsoft's pages give it in another language; nothing where none is known by it. For the worker: it holds all languages. */
export function englishRole(name: string): string | undefined {
  const id = ids.get(folded(name));
  return id === undefined ? undefined : entraRole(id)?.name;
}
