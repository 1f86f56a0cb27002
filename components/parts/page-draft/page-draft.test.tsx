// @vitest-environment happy-dom
import PostalMime from 'postal-mime';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { logEntry } from '../../../lib/rules/invitations/log/testing/entries';
import { DUAL, GDAP, RESELLER } from '../../../lib/rules/invitations/testing/link-examples';
import { NOW } from '../../made-up';
import { clipboard, gdap, stage } from './testing/stage';

const { root, act, find, text, click, type, show, ready } = stage();
const copyable = () => (find('[data-way="copy"]') as HTMLButtonElement).disabled === false;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the portal’s draft in the panel', () => {
  it('asks for what is missing and for nothing else, and copies text and HTML with the page’s link', async () => {
    const { asked } = await show();
    await ready();
    expect(text('h2')).toBe('Draft for your customer');
    expect([...root.querySelectorAll<HTMLElement>('form [data-field]')].map(({ dataset }) => dataset.field)).toEqual(['recipientCompany']);
    expect(copyable()).toBe(false);
    await type('[data-field="recipientCompany"]', 'Adatum & Sons');
    expect(copyable()).toBe(true);
    // What was asked for stays.
    expect(find('[data-field="recipientCompany"]')).toBeTruthy();
    const written = clipboard();
    await click('[data-way="copy"]');
    expect(await written[0]!['text/plain']!.text()).toContain(`\n${RESELLER}\n`);
    expect(await written[0]!['text/html']!.text()).toContain(`href="${RESELLER.replaceAll('&', '&#38;')}"`);
    expect(asked('invitations.note')).toMatchObject([
      {
        account: 'contoso',
        pairing: 'p1',
        notes: [{ kind: 'customer-reseller', to: { name: 'Adatum & Sons' }, link: RESELLER, way: 'copied' }],
      },
    ]);
    expect(asked('draft.forget')).toMatchObject([{ id: 'page.1', account: 'contoso', pairing: 'p1' }]);
  });

  it('is drawn once what it needs is there, so that nothing moves what is pressed', async () => {
    let answer = () => {};
    const asked = new Promise<void>((done) => {
      answer = done;
    });
    await show({ drafts: [gdap], until: asked });
    expect(root.querySelector('h2')).not.toBeNull();
    expect(root.querySelector('[data-act="more"]')).toBeNull();
    answer();
    await ready();
    expect(root.querySelector('[data-act="more"]')).not.toBeNull();
  });

  it('needs no word where the page says whom it is for', async () => {
    await show({ drafts: [gdap] });
    await ready();
    expect(text('h2')).toBe('Draft for Adatum Ltd');
    expect(copyable()).toBe(true);
    await click('[data-act="look"]');
    await act(() => {
      const details = find('details') as HTMLDetailsElement;
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(text('[data-preview]')).toContain('Directory Readers');
    expect(text('[data-preview] [data-link]')).toBe(GDAP);
  });

  it('shows two ways besides and the others on asking, each by what it is, and lets the mail out by them', async () => {
    const { asked } = await show({ drafts: [gdap] });
    await ready();
    const ways = (where: string) => [...root.querySelectorAll<HTMLElement>(`${where} [data-way]`)].map(({ dataset }) => dataset.way);
    expect(ways('.draft-ways > .draft-links')).toEqual(['mailto', 'outlook']);
    expect(ways('[data-more-ways]')).toEqual(['subject', 'eml', 'outlook-old', 'outlook-personal', 'gmail']);
    expect((find('[data-more-ways]') as HTMLDetailsElement).open).toBe(false);
    // What is too long for a link is told, never cut.
    expect(text('[data-way="gmail"]')).toContain('Too long for a link');
    expect(root.querySelector('[data-way="gmail"] a')).toBeNull();
    await act(async () => {
      const select = find('[data-choose="form"]') as HTMLSelectElement;
      select.value = 'short';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    for (const [way, host] of [
      ['outlook', 'outlook.cloud.microsoft'],
      ['outlook-old', 'outlook.office.com'],
      ['gmail', 'mail.google.com'],
    ] as const) {
      const link = find(`[data-way="${way}"] a`) as HTMLAnchorElement;
      expect(new URL(link.href).hostname).toBe(host);
      expect(decodeURIComponent(link.href)).toContain(GDAP);
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
      expect(text(`[data-way="${way}"]`)).toContain(`Hands the text to ${host}`);
    }
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:mail';
    });
    await click('[data-way="eml"]');
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    const mail = await PostalMime.parse(await saved[0]!.text());
    expect(mail.text?.split('\r\n')).toContain(GDAP);
    await vi.waitFor(() => expect(asked('invitations.note')).toMatchObject([{ notes: [{ way: 'saved', link: GDAP }], pairing: 'p1' }]));
  });

  it('keeps what is written before the desk opens with it', async () => {
    const { asked, openDesk } = await show();
    await ready();
    await type('[data-field="recipientCompany"]', 'Adatum');
    await click('[data-act="more"]');
    expect(asked('draft.keep').at(-1)).toMatchObject({
      id: 'page.1',
      account: 'contoso',
      draft: { link: RESELLER, fields: { recipientCompany: 'Adatum' } },
    });
    expect(openDesk).toHaveBeenCalledWith('draft/kept/page.1');
  });

  it('doubts a second invitation to the same customer, and leads to the log', async () => {
    const { openDesk, asked } = await show({
      drafts: [{ ...gdap, kind: 'customer-dual', link: DUAL }],
      log: [logEntry({ id: 9, to: { name: 'Adatum Ltd' } })],
    });
    await ready();
    await vi.waitFor(() => expect(root.querySelector('[data-earlier="9"]')).not.toBeNull());
    expect(text('[data-earlier]')).toContain('another invitation');
    // What comes late pushes no button away.
    const order = find('[data-act="more"]').compareDocumentPosition(find('[data-earlier]'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(copyable()).toBe(true);
    expect(asked('invitations.get')[0]).toMatchObject({ account: 'contoso', pairing: 'p1' });
    await click('[data-act="open-log"]');
    expect(openDesk).toHaveBeenCalledWith('invitations');
  });

  it('asks for the language once, and remembers the answer', async () => {
    const { asked } = await show({ mail: null, drafts: [gdap] });
    expect(root.querySelector('.draft-ways')).toBeNull();
    await act(async () => {
      const select = find('[data-choose="lang"]') as HTMLSelectElement;
      select.value = 'fr';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await click('[data-act="use-language"]');
    await ready();
    expect(asked('settings.set')).toMatchObject([{ settings: { mail: { lang: 'fr', form: 'full' } }, pairing: 'p1' }]);
    const written = clipboard();
    await click('[data-way="copy"]');
    expect(await written[0]!['text/html']!.text()).toContain('lang="fr"');
  });

  it('offers one’s own templates for this invitation, and sets the signature below every mail', async () => {
    const ours = {
      sort: 'mail',
      name: 'Ours',
      lang: 'de',
      subject: 'Grüße',
      body: 'Servus {{recipientCompany}}!\n\n{{link}}\n\nBis {{deadline}}',
    } as const;
    await show({
      own: [
        { ...ours, mail: 'customer-reseller' },
        { ...ours, name: 'Other kind', mail: 'customer-mca' },
      ],
      signature: 'Contoso Cloud\nSt. Gallen',
    });
    await ready();
    await type('[data-field="recipientCompany"]', 'Adatum');
    await vi.waitFor(() => expect(root.querySelector('[data-choose="template"]')).not.toBeNull());
    const select = find('[data-choose="template"]') as HTMLSelectElement;
    expect([...select.options].map(({ value }) => value)).toEqual(['', 't0']);
    await act(async () => {
      select.value = 't0';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await ready();
    expect(root.querySelector('[data-choose="lang"]')).toBeNull();
    const written = clipboard();
    await click('[data-way="copy"]');
    const copied = await written[0]!['text/plain']!.text();
    expect(copied).toContain('Servus Adatum!');
    expect(copied).toContain(`\n${RESELLER}\n`);
    expect(copied).toContain('Contoso Cloud\nSt. Gallen');
  });

  it('goes on with what was begun of this draft', async () => {
    const mail = {
      mail: 'customer-reseller',
      lang: 'de',
      form: 'full' as const,
      fields: { recipientCompany: 'Begonnen GmbH' },
      link: RESELLER,
      to: '',
    };
    await show({ begun: { 'page.1': { draft: mail, savedAt: NOW, rev: 1 } } });
    await ready();
    expect((find('[data-field="recipientCompany"]') as HTMLInputElement).value).toBe('Begonnen GmbH');
    expect((find('[data-choose="lang"]') as HTMLSelectElement).value).toBe('de');
  });

  it('lets nothing out while roles of the request are not known', async () => {
    await show({ drafts: [{ ...gdap, roles: ['Directory Readers', 'Rolle ohne Namen'] }] });
    await ready();
    expect(text('[data-strange-roles]')).toContain('Rolle ohne Namen');
    expect(copyable()).toBe(false);
    await act(async () => {
      const select = find('[data-preset]') as HTMLSelectElement;
      select.value = 'tickets-only';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(copyable()).toBe(true);
  });

  it('knows again that the roles of a begun mail were put right', async () => {
    const draft = { ...gdap, roles: ['Directory Readers', 'Rolle ohne Namen'] };
    const mail = {
      mail: 'customer-gdap',
      lang: 'en',
      form: 'full' as const,
      link: GDAP,
      to: '',
      fields: { recipientCompany: 'Adatum Ltd', relationshipName: 'Adatum support', days: 90 },
    };
    const readers = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';
    const roles = [readers, 'f023fd81-a637-4b56-95fd-791ac0226033'];
    await show({ drafts: [draft], begun: { [draft.id]: { draft: { ...mail, fields: { ...mail.fields, roles } }, savedAt: NOW, rev: 1 } } });
    await ready();
    expect(copyable()).toBe(true);
    await act(() => render(null, root));
    await show({
      drafts: [draft],
      begun: { [draft.id]: { draft: { ...mail, fields: { ...mail.fields, roles: [readers] } }, savedAt: NOW, rev: 1 } },
    });
    await ready();
    expect(copyable()).toBe(false);
  });

  it('lets the person choose among several drafts of a page, each with its own link', async () => {
    await show({ drafts: [gdap, { ...gdap, id: 'page.3', kind: 'customer-dual', link: DUAL }] });
    await ready();
    await act(async () => {
      const select = find('[data-choose="page-draft"]') as HTMLSelectElement;
      select.value = 'page.3';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await ready();
    const written = clipboard();
    await click('[data-way="copy"]');
    const copied = await written[0]!['text/plain']!.text();
    expect(copied).toContain(`\n${DUAL}\n`);
    expect(copied).not.toContain(GDAP);
  });

  it('shows the text, selected, where no way to the clipboard is open', async () => {
    await show({ drafts: [gdap] });
    await ready();
    vi.stubGlobal('navigator', {
      clipboard: { write: () => Promise.reject(new Error('no')), writeText: () => Promise.reject(new Error('no')) },
    });
    document.execCommand = vi.fn(() => false);
    await click('[data-way="copy"]');
    const field = find('[data-by-hand] textarea') as HTMLTextAreaElement;
    expect(field.value).toContain(GDAP);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it('keeps what was begun where the log could not note it', async () => {
    const { asked } = await show({ drafts: [gdap], noting: false });
    await ready();
    clipboard();
    await click('[data-way="copy"]');
    expect(asked('draft.forget')).toEqual([]);
    expect(text()).toContain('could not be noted');
  });
});
