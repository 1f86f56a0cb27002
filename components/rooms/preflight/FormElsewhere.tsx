import { useReader } from '../../reader';
import type { FormState } from './useForm';

/** Fields that another tab has kept with something else: what stands there, and the choice. `nameOf`: a field in words. */
export function FormElsewhere<Name extends string>({
  form,
  nameOf,
}: {
  form: Pick<FormState<Name>, 'elsewhere'>;
  nameOf(name: Name): string;
}) {
  const { t } = useReader();
  const { elsewhere } = form;
  if (!elsewhere) return null;
  return (
    <div class="panel-box" role="alert" data-elsewhere>
      <p>{t('form.elsewhere', { n: elsewhere.fields.length })}</p>
      <ul>
        {elsewhere.fields.map((name) => (
          <li key={name}>
            {nameOf(name)}: <bdi dir="auto">{elsewhere.theirs[name] || '–'}</bdi>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" data-act="take-theirs" onClick={() => elsewhere.choose('theirs')}>
          {t('form.elsewhere.theirs')}
        </button>
        <button type="button" data-act="keep-mine" onClick={() => elsewhere.choose('mine')}>
          {t('form.elsewhere.mine')}
        </button>
      </div>
    </div>
  );
}
