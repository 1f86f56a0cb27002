import { useState } from 'preact/hooks';
import { useReader } from '../../reader';
import type { Client, Companion } from '../../useCompanion';

/** Switches on that links can be checked from the menu of any page. The browser asks for the permission where it is an optional one. */
export function MenuSwitch({ client, companion }: { client: Client; companion: Companion }) {
  const { t } = useReader();
  const [refused, setRefused] = useState(false);
  const { state, on } = companion;
  const { permit } = client;
  if (!state || state.sample || !permit || client.menus === false) return null;
  const change = async (wanted: boolean) => {
    // At once: after a wait browsers refuse to ask.
    const may = !wanted || (await permit('contextMenus').catch(() => false));
    setRefused(!may);
    if (may) on.settings({ menu: wanted });
  };
  return (
    <div class="field">
      <label class="link-menu">
        <input
          type="checkbox"
          checked={state.settings.menu === true}
          data-setting="menu"
          onChange={(event) => void change(event.currentTarget.checked)}
        />{' '}
        <span>{t('links.menu')}</span>
      </label>
      <p class="quiet">{t('links.menu.what')}</p>
      <p role="status">{refused && t('links.menu.refused')}</p>
    </div>
  );
}
