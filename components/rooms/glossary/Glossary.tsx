import { useState } from 'preact/hooks';
import { useReader } from '../../reader';
import type { RoomProps } from '../rooms';
import './glossary.css';
import { TermEntry } from './TermEntry';
import { TERMS, type Term } from './terms';

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
            <TermEntry term={term} />
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
          </li>
        ))}
      </ul>
    </div>
  );
}
