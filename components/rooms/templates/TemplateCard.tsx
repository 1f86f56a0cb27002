import { checkOwnMail } from '../../../lib/rules/invitations/own/check-own';
import type { OwnContent, OwnEntry, OwnMail } from '../../../lib/rules/invitations/own/types';
import type { LanguageTexts } from '../../../lib/rules/invitations/templates/types';
import { useReader } from '../../reader';
import { languageName } from '../draft/Choice';
import { History } from './History';

export interface CardActs {
  edit(): void;
  duplicate(): void;
  remove(): void;
  restore(content: OwnContent): void;
}

/** One template in the list: what it is for, whether mails may be written with it, and what can be done to it. */
export function TemplateCard({
  entry,
  mail,
  texts,
  on,
}: {
  entry: OwnEntry;
  mail: OwnMail;
  texts: LanguageTexts | null | undefined;
  on: CardActs;
}) {
  const { t } = useReader();
  const refused = texts ? checkOwnMail(mail, texts).filter(({ weight }) => weight === 'refused').length : null;
  const acts = [
    ['edit', on.edit],
    ['duplicate', on.duplicate],
    ['remove', on.remove],
  ] as const;
  return (
    <li class="own-card" data-template={entry.id} data-usable={refused === null ? undefined : refused === 0}>
      <h4>
        <bdi>{mail.name}</bdi>
      </h4>
      <p class="quiet">
        {t(`draft.kind.${mail.mail}`)}
        {mail.about && `: ${t(`draft.kind.${mail.about}`)}`} · <span lang={mail.lang}>{languageName(mail.lang)}</span>
      </p>
      {refused !== null && <p>{refused > 0 ? t('templates.card.refused', { n: refused }) : t('templates.card.usable')}</p>}
      <p class="buttons">
        {acts.map(([id, act]) => (
          <button key={id} type="button" data-act={id} onClick={act}>
            {t(`templates.act.${id}`)}
            <span class="heard">
              : <bdi>{mail.name}</bdi>
            </span>
          </button>
        ))}
        {refused === 0 && (
          <a class="place" href={`#draft/own/${entry.id}`} data-act="use">
            {t('templates.act.use')}
            <span class="heard">
              : <bdi>{mail.name}</bdi>
            </span>
          </a>
        )}
      </p>
      <History entry={entry} onRestore={on.restore} />
    </li>
  );
}
