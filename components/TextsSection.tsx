import { series } from '../lib/ui/i18n';
import { Rich } from './Rich';
import { useReader } from './reader';
import { Section } from './Section';

/** Texts that are told one by one: remedies, differences between sources. Nothing where there are none. */
export function TextsSection({ title, name, prefix }: { title: string; name: string; prefix: string }) {
  const { t } = useReader();
  const texts = series(t, prefix);
  if (texts.length === 0) return null;
  return (
    <Section title={title} name={name}>
      <ul class="texts">
        {texts.map((text) => (
          <li key={text}>
            <Rich text={text} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
