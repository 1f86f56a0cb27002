import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Block, Line } from '../../../lib/rules/invitations/templates/blocks';
import { isMixed } from '../../../lib/rules/invitations/templates/plain';
import type { RenderedMail } from '../../../lib/rules/invitations/templates/render';
import { MAIL_STYLES } from '../../../lib/rules/invitations/templates/write';
import { useReader } from '../../reader';

/** A line as it will be read. The link is shown and cannot be clicked: whoever accepts it becomes the customer. */
function Pieces({ line, dir }: { line: Line; dir: 'ltr' | 'rtl' }) {
  return (
    <>
      {line.map(({ kind, text }, i) => {
        if (kind === 'link')
          return (
            <span key={i} class="draft-link" dir="ltr" data-link>
              {text}
            </span>
          );
        return kind === 'value' && isMixed(text, dir) ? <bdi key={i}>{text}</bdi> : text;
      })}
    </>
  );
}

/** A part of the mail. Styles are set through the object model: our pages forbid styles in the markup. */
function Part({ block, dir }: { block: Block; dir: 'ltr' | 'rtl' }) {
  if ('line' in block)
    return (
      <p style={MAIL_STYLES[block.kind]}>
        <Pieces line={block.line} dir={dir} />
      </p>
    );
  if (block.kind === 'text')
    return (
      <p style={MAIL_STYLES.text}>
        {block.lines.map((line, i) => (
          <Fragment key={i}>
            {i > 0 && <br />}
            <Pieces line={line} dir={dir} />
          </Fragment>
        ))}
      </p>
    );
  const items = block.lines.map((line, i) => (
    <li key={i}>
      <Pieces line={line} dir={dir} />
    </li>
  ));
  return block.kind === 'steps' ? <ol style={MAIL_STYLES.list}>{items}</ol> : <ul style={MAIL_STYLES.list}>{items}</ul>;
}

const LOOKS = ['mail', 'text'] as const;

/** The mail as it stands, as the recipient's mail program will show it or as plain text. */
export function Preview({ mail }: { mail: RenderedMail }) {
  const { t } = useReader();
  const id = useId();
  const [look, setLook] = useState<(typeof LOOKS)[number]>('mail');
  const { lang, dir } = mail;
  return (
    <section class="draft-preview" aria-label={t('draft.preview')}>
      <h3>{t('draft.preview')}</h3>
      <fieldset class="draft-looks">
        <legend class="heard">{t('draft.preview')}</legend>
        {LOOKS.map((one) => (
          <label key={one}>
            <input type="radio" name={id} value={one} checked={look === one} data-look={one} onChange={() => setLook(one)} />
            <span>{t(`draft.preview.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <p class="draft-subject">
        <span class="quiet">{t('draft.subject')}</span>{' '}
        <b lang={lang} dir={dir} data-subject>
          {mail.subject}
        </b>
      </p>
      {look === 'mail' ? (
        <div class="draft-sheet" lang={lang} dir={dir} style={MAIL_STYLES.mail} data-preview="mail">
          {mail.blocks.map((block, i) => (
            <Part key={i} block={block} dir={dir} />
          ))}
        </div>
      ) : (
        <pre class="draft-sheet" lang={lang} dir={dir} data-preview="text">
          {mail.text}
        </pre>
      )}
    </section>
  );
}
