import type { Encoding } from '../../../lib/ui/read-file';
import { useReader } from '../../reader';

/** What the file is, and a warning where its letters had to be guessed. */
export function FileNote({ name, encoding, kind }: { name: string; encoding: Encoding; kind: 'csv' | 'json' }) {
  const { t } = useReader();
  return (
    <>
      <p>
        <bdi>{name}</bdi> <span class="quiet">{t(`file.kind.${kind}`)}</span>
      </p>
      {encoding === 'windows-1252' && (
        <p class="old" data-encoding={encoding}>
          {t('file.guessed')}
        </p>
      )}
    </>
  );
}
