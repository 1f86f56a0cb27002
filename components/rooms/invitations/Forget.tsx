import { useReader } from '../../reader';
import { AskTwice } from '../AskTwice';

/** Deletes all that is kept of a recipient, for good: asked for once more first. */
export function Forget({ name, onForget }: { name: string; onForget(): void }) {
  const { t } = useReader();
  const words = {
    ask: t('invitations.forget', { who: name }),
    sure: t('invitations.forget.sure', { who: name }),
    yes: t('invitations.forget.yes'),
    no: t('invitations.forget.no'),
  };
  return <AskTwice act="forget" words={words} onYes={onForget} />;
}
