import { useId } from 'preact/hooks';
import type { Settings } from '../lib/messages/protocol';
import { LANGUAGES } from '../lib/ui/i18n';
import type { Actions } from './actions';
import { useReader } from './reader';

interface Choice<K extends keyof Settings> {
  name: K;
  label: string;
  options: readonly { value: Settings[K]; words: string }[];
}

function Select<K extends keyof Settings>({ choice, settings, on }: { choice: Choice<K>; settings: Settings; on: Actions }) {
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
    </section>
  );
}
