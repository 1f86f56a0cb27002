// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAIL_CHOICES } from '../../../lib/rules/invitations/templates/kinds';
import { OURS, templatesStage } from './testing/stage';

const { root, act, find, text, click, type, show, edit, own, found, names, file } = templatesStage();

afterEach(() => vi.restoreAllMocks());

describe('the list', () => {
  it('says of each whether mails may be written with it, and leads there', async () => {
    await show([OURS, { ...OURS, name: 'Lost', body: 'Hello' }]);
    await vi.waitFor(() => expect(root.querySelectorAll('[data-usable]')).toHaveLength(2));
    expect(find('[data-template="t0"]').dataset.usable).toBe('true');
    expect(find('[data-template="t0"] [data-act="use"]').getAttribute('href')).toBe('#draft/own/t0');
    expect(find('[data-template="t1"]').dataset.usable).toBe('false');
    expect(root.querySelector('[data-template="t1"] [data-act="use"]')).toBeNull();
  });

  it('begins one with the text of the mail that comes along, kept at once', async () => {
    const { log } = await show();
    await click('[data-act="new-template"]');
    await vi.waitFor(() => expect(root.querySelector('[data-editor]')).not.toBeNull());
    expect(own('body').value).toContain('{{link}}');
    expect(log).toMatchObject([{ content: { sort: 'mail', mail: MAIL_CHOICES[0]!.mail, lang: 'en' } }]);
    expect(found()).toEqual([]);
  });

  it('duplicates under a name of its own, deletes, and takes it back', async () => {
    const { get } = await show([OURS]);
    await click('[data-act="duplicate"]');
    expect(names()).toEqual(['Ours', 'Ours (2)']);
    await click('[data-template="t0"] [data-act="remove"]');
    expect(names()).toEqual(['Ours (2)']);
    expect(find('[data-gone]').dataset.gone).toBe('1');
    await click('[data-act="undo-last"]');
    expect(names()).toEqual(['Ours', 'Ours (2)']);
    await click('[data-template="t0"] [data-act="remove"]');
    await click('[data-gone-id="t0"] [data-act="restore"]');
    expect(names()).toEqual(['Ours', 'Ours (2)']);
    expect(get().entries.find(({ id }) => id === 't0')!.versions).toHaveLength(3);
  });

  it('deletes for good what was deleted, asked for twice, and puts it back as long as the room is open', async () => {
    const { get, asked } = await show([OURS, { ...OURS, name: 'Other' }]);
    await click('[data-template="t0"] [data-act="remove"]');
    const before = get()
      .entries.find(({ id }) => id === 't0')!
      .versions.map(({ content }) => content);
    await click('[data-gone-id="t0"] [data-act="drop"]');
    expect(text('[data-sure="drop"]')).toContain('all its versions');
    expect(document.activeElement).toBe(find('[data-act="drop-no"]'));
    await click('[data-act="drop-no"]');
    expect(asked.some(({ type: of }) => of === 'templates.drop')).toBe(false);
    await click('[data-gone-id="t0"] [data-act="drop"]');
    await click('[data-act="drop-yes"]');
    expect(get().entries.map(({ id }) => id)).toEqual(['t1']);
    expect(root.querySelector('[data-gone]')).toBeNull();
    expect(text('[data-dropped]')).toContain('“Ours” is deleted for good once you leave');
    // Writing another one meanwhile is not leaving.
    await edit();
    await click('[data-act="close-template"]');
    await click('[data-act="undo-drop"]');
    expect(
      get()
        .entries.find(({ id }) => id === 't0')!
        .versions.map(({ content }) => content),
    ).toEqual(before);
    expect(find('[data-gone]').dataset.gone).toBe('1');
    expect(find('[data-dropped]').dataset.dropped).toBe('0');
  });

  it('brings an earlier version back as the newest', async () => {
    const { log } = await show([OURS]);
    await edit();
    await type('[data-own="subject"]', 'Second');
    await click('[data-act="save-template"]');
    await click('[data-act="close-template"]');
    await click('[data-act="restore"]');
    expect(log.map(({ content }) => content?.sort === 'mail' && content.subject)).toEqual([OURS.subject, 'Second', OURS.subject]);
    expect(root.querySelectorAll('[data-version]')).toHaveLength(3);
  });

  it('writes a file and takes one: looked at first, what is there already left out', async () => {
    const { saveFile, log } = await show([OURS]);
    await click('[data-act="export-templates"]');
    const saved = JSON.parse(saveFile.mock.calls[0]![1]);
    expect(saved.templates).toEqual([OURS]);
    saved.templates.push({ ...OURS, name: 'New' }, { ...OURS, name: 'Bad', lang: 'xx' }, { ...OURS, name: 'Lost', body: 'x' });
    await file(JSON.stringify(saved));
    await vi.waitFor(() =>
      expect([...root.querySelectorAll<HTMLElement>('[data-entry]')].map(({ dataset }) => dataset.entry)).toEqual([
        'own.file.known',
        'own.file.new',
        'own.file.lang',
        'own.file.refused',
      ]),
    );
    expect(log).toHaveLength(1);
    await click('[data-act="take-file"]');
    expect(names()).toEqual(['Lost', 'New', 'Ours']);
    await file('{');
    await vi.waitFor(() => expect(find('[data-file-problem]').dataset.fileProblem).toBe('json'));
    expect(text('[data-file-problem]')).toMatch(/Line 1\.$/);
  });

  it('says when nothing could be kept', async () => {
    const { fill } = await show([OURS]);
    fill();
    await click('[data-act="duplicate"]');
    expect(text('[data-said]')).toContain('could not be kept');
    expect(names()).toEqual(['Ours']);
  });

  it('keeps nothing in the tour', async () => {
    const { asked } = await show([OURS], { sample: true });
    await click('[data-act="remove"]');
    expect(asked.some((msg) => msg.type === 'templates.put')).toBe(false);
    expect(names()).toEqual(['Ours']);
  });
});

describe('the signature', () => {
  it('is kept for its account alone, stands in the preview, and is taken back', async () => {
    const { signatures, draw } = await show([OURS]);
    await type('[data-own="signature"]', 'Contoso Ltd\nLondon');
    await click('[data-act="save-signature"]');
    expect([...signatures]).toEqual([['contoso', 'Contoso Ltd\nLondon']]);
    await draw('fabrikam');
    expect(own('signature').value).toBe('');
    await draw('contoso');
    await edit();
    expect(text('[data-preview="mail"]')).toContain('Contoso Ltd');
  });

  it('of one account is never shown under another, not even until the worker answers', async () => {
    const { signatures, draw } = await show();
    signatures.set('contoso', 'Contoso Ltd');
    await draw('fabrikam');
    await draw('contoso');
    expect(own('signature').value).toBe('Contoso Ltd');
    await draw('slow');
    expect([own('signature').value, own('signature').disabled]).toEqual(['', true]);
  });

  it('can be undone, and warns of an address', async () => {
    const { signatures } = await show();
    await type('[data-own="signature"]', 'See www.contoso.example');
    expect(root.querySelector('[data-signature-link]')).not.toBeNull();
    await click('[data-act="save-signature"]');
    await click('[data-act="undo-signature"]');
    expect(signatures.get('contoso')).toBe('');
  });

  it('that another tab has changed meanwhile is not written over unasked', async () => {
    const { signatures, changed, asked } = await show();
    const save = () => find('[data-act="save-signature"]') as HTMLButtonElement;
    const puts = () => asked.filter((one) => one.type === 'signature.put').length;
    const meanwhile = async (theirs: string) => {
      signatures.set('contoso', theirs);
      await act(async () => void changed());
    };
    await type('[data-own="signature"]', 'Mine');
    await meanwhile('Theirs');
    expect(text('[data-elsewhere]')).toContain('Theirs');
    expect([own('signature').value, save().disabled]).toEqual(['Mine', true]);
    await click('[data-act="take-theirs"]');
    expect([own('signature').value, puts()]).toEqual(['Theirs', 0]);
    expect(root.querySelector('[data-elsewhere]')).toBeNull();
    await type('[data-own="signature"]', 'Mine again');
    await meanwhile('Theirs again');
    await click('[data-act="keep-mine"]');
    expect([signatures.get('contoso'), puts()]).toEqual(['Mine again', 1]);
    await act(async () => void changed());
    expect(root.querySelector('[data-elsewhere]')).toBeNull();
    await click('[data-act="undo-signature"]');
    expect(signatures.get('contoso')).toBe('Theirs again');
  });

  it('of too many lines is not kept', async () => {
    await show();
    await type('[data-own="signature"]', 'x\n'.repeat(20));
    expect((find('[data-act="save-signature"]') as HTMLButtonElement).disabled).toBe(true);
  });
});
