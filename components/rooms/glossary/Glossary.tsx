import { useState } from 'preact/hooks';
import { useReader } from '../../reader';
import { Sources } from '../../sources/Sources';
import type { RoomProps } from '../rooms';
import './glossary.css';
import termsFile from './terms.json';

/** A word of the field: what it is called today, what it was called, and whose word that is. */
export interface Term {
  id: string;
  now: string;
  /** Short or other forms that pages mix with it. */
  also: readonly string[];
  /** Former names. */
  before: readonly string[];
  see?: readonly string[];
  sources: readonly string[];
}

export const TERMS = termsFile.terms as readonly Term[];

/** Does a term answer a search, by any of its names or by its meaning? */
export function answers(term: Term, meaning: string, search: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f\s-]/g, '')
      .toLowerCase();
  return [term.now, ...term.also, ...term.before, meaning].some((text) => plain(text).includes(plain(search)));
}

/** The words of the field with old and new names. `rest` of the address names the one to show first: `#glossary/partnerid`. */
export function Glossary({ rest }: RoomProps) {
  const { t, lang } = useReader();
  const [search, setSearch] = useState('');
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const { compare } = new Intl.Collator(lang);
  const meaning = ({ id }: Term) => t(`term.${id}`);
  const found = TERMS.filter((term) => answers(term, meaning(term), search)).sort(
    (a, b) => Number(b.id === rest) - Number(a.id === rest) || compare(a.now, b.now),
  );
  return (
    <div class="glossary prints">
      <h2>{t('glossary.title')}</h2>
      <p>{t('glossary.intro')}</p>
      <p class="field">
        <label for="glossary-search">{t('glossary.search')}</label>
        <input id="glossary-search" type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
      </p>
      <p role="status">{t('glossary.found', { count: found.length })}</p>
      <ul class="terms">
        {found.map((term) => (
          <li key={term.id} data-term={term.id} aria-current={term.id === rest ? 'true' : undefined}>
            <h3 id={`term-${term.id}`}>{term.now}</h3>
            {term.also.length > 0 && <p class="quiet">{t('glossary.also', { names: list.format(term.also) })}</p>}
            {term.before.length > 0 && <p class="quiet">{t('glossary.before', { names: list.format(term.before) })}</p>}
            <p>{meaning(term)}</p>
            {term.see && (
              <p class="quiet">
                {t('glossary.see')}{' '}
                {term.see.map((id, at) => (
                  <>
                    {at > 0 && ' · '}
                    <a href={`#glossary/${id}`}>{TERMS.find((other) => other.id === id)?.now ?? id}</a>
                  </>
                ))}
              </p>
            )}
            <details>
              <summary>{t('glossary.sources')}</summary>
              <Sources ids={term.sources} asOf={termsFile.asOf} />
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
