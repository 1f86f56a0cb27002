import type { SheetPart } from './sheet';

/** One page for the person who enrols, printed alone. */
export function Sheet({ heading, intro, foot, parts }: { heading: string; intro: string; foot: string; parts: readonly SheetPart[] }) {
  return (
    <article class="sheet" data-sheet aria-label={heading}>
      <h3>{heading}</h3>
      <p>{intro}</p>
      {parts.map(({ id, title, lines }) => (
        <section key={id} data-part={id}>
          <h4>{title}</h4>
          <dl>
            {lines.map(({ label, value }) => (
              <div key={`${label} ${value}`}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p class="quiet">{foot}</p>
    </article>
  );
}
