import { useId } from 'preact/hooks';
import type { Settings } from '../lib/messages/protocol';
import { LANGUAGES } from '../lib/ui/i18n';
import { roomPart } from '../lib/ui/parts';
import type { Actions } from './actions';
import { useReader } from './reader';
import { useStageWords } from './task-words';

/** Settings with a few values to choose from. */
type Chosen = Exclude<keyof Settings, 'silenced' | 'mail' | 'menu'>;

interface Choice<K extends Chosen> {
  name: K;
  label: string;
  options: readonly { value: Settings[K]; words: string }[];
}

function Select<K extends Chosen>({ choice, settings, on }: { choice: Choice<K>; settings: Settings; on: Actions }) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{choice.label}</label>
      <select
        id={id}
        data-setting={choice.name}
        value={settings[choice.name]}
        onChange={(event) => {
          const option = choice.options[event.currentTarget.selectedIndex];
          if (option) on.settings({ [choice.name]: option.value });
        }}
      >
        {choice.options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Rules of which the person wants no hints beside fields, each with the way back. Their names are among the words of the preflight form. */
function Silenced({ settings: { silenced = [] }, on }: { settings: Settings; on: Actions }) {
  const { t } = useReader();
  if (silenced.length === 0) return null;
  return <SilencedList silenced={silenced} on={on} title={t('settings.silenced')} />;
}

function SilencedList({ silenced, on, title }: { silenced: readonly string[]; on: Actions; title: string }) {
  const { t } = useReader();
  useStageWords(roomPart('preflight'));
  const name = (rule: string): string => {
    const short = rule.slice('pre.'.length);
    const keys = [`why.${short}.title`, `finding.${short}.title`];
    return keys.map((key) => t(key)).find((words, at) => words !== keys[at]) ?? rule;
  };
  return (
    <section aria-labelledby="silenced-title">
      <h3 id="silenced-title">{title}</h3>
      <ul class="texts">
        {silenced.map((rule) => (
          <li key={rule} data-silenced={rule}>
            {name(rule)}{' '}
            <button type="button" onClick={() => on.settings({ silenced: silenced.filter((other) => other !== rule) })}>
              {t('settings.silenced.again')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Language, colours, and whether the button shows on portal pages. Each is kept at once. */
export function SettingsView({ settings, on }: { settings: Settings; on: Actions }) {
  const { t } = useReader();
  return (
    <section aria-labelledby="settings-title" class="narrow">
      <h2 id="settings-title">{t('desk.settings')}</h2>
      <Select
        settings={settings}
        on={on}
        choice={{
          name: 'language',
          label: t('settings.language'),
          options: [
            { value: 'auto', words: t('settings.language.auto') },
            ...LANGUAGES.map((lang) => ({ value: lang, words: t(`language.${lang}`) })),
          ],
        }}
      />
      <Select
        settings={settings}
        on={on}
        choice={{
          name: 'theme',
          label: t('settings.theme'),
          options: (['auto', 'light', 'dark'] as const).map((theme) => ({ value: theme, words: t(`settings.theme.${theme}`) })),
        }}
      />
      <Select
        settings={settings}
        on={on}
        choice={{
          name: 'launcher',
          label: t('settings.launcher'),
          options: (['shown', 'hidden'] as const).map((launcher) => ({ value: launcher, words: t(`settings.launcher.${launcher}`) })),
        }}
      />
      <Silenced settings={settings} on={on} />
    </section>
  );
}
