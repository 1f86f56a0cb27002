import { formOfName, namesFor, passagesFor } from '../../../lib/rules/invitations/own/names';
import type { OwnMail } from '../../../lib/rules/invitations/own/types';
import type { LanguageTexts } from '../../../lib/rules/invitations/templates/types';
import { useReader } from '../../reader';

/** Something that can be put into a template; `wraps`: two parts, around what is selected. */
interface Piece {
  id: string;
  label: string;
  before: string;
  after?: string;
}

/** Everything that a mail of this kind can hold, each put in where the cursor stands. Lists and conditions go around what is selected. */
export function FieldPicker({ mail, texts, onPut }: { mail: OwnMail; texts: LanguageTexts; onPut(before: string, after: string): void }) {
  const { t } = useReader();
  const names = namesFor(mail);
  const label = (name: string) =>
    name === 'host' || name === 'ask' || name === 'role' ? t(`templates.name.${name}`) : t(`draft.field.${name}`);
  const fields: Piece[] = [];
  const conditions: Piece[] = [];
  for (const name of names) {
    const form = formOfName(name);
    if (form === 'roles') {
      fields.push({ id: name, label: t('templates.put.list', { field: label(name) }), before: '{{#roles}}\n- {{role}}\n{{/roles}}' });
      continue;
    }
    if (form !== 'flag' && form !== 'role') fields.push({ id: name, label: label(name), before: `{{${name}}}` });
    if (form === 'flag' || (form !== 'role' && form !== 'link'))
      for (const [sort, sign] of [
        ['if', '#'],
        ['unless', '^'],
      ] as const)
        conditions.push({
          id: `${sort}-${name}`,
          label: t(`templates.put.${sort}`, { field: label(name) }),
          before: `{{${sign}${name}}}`,
          after: `{{/${name}}}`,
        });
  }
  const passages = passagesFor(texts, mail).map(
    (name): Piece => ({ id: `passage-${name}`, label: t(`templates.passage.${name}`), before: `{{> ${name}}}` }),
  );
  const group = (title: string, pieces: readonly Piece[], open: boolean) =>
    pieces.length > 0 && (
      <details class="older" open={open} data-pieces={title}>
        <summary>{t(`templates.pick.${title}`)}</summary>
        <ul class="own-pieces">
          {pieces.map(({ id, label: said, before, after }) => (
            <li key={id}>
              <button type="button" data-put={id} title={`${before}${after ?? ''}`} onClick={() => onPut(before, after ?? '')}>
                {said}
              </button>
            </li>
          ))}
        </ul>
      </details>
    );
  return (
    <section aria-label={t('templates.pick')}>
      <h4>{t('templates.pick')}</h4>
      {group('fields', fields, true)}
      {group('conditions', conditions, false)}
      {group('passages', passages, false)}
    </section>
  );
}
