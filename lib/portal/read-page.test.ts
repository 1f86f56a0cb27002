// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AT, factsOf, frame, readHtml } from './testing/page';

describe('Legal info', () => {
  it('reads status beside its label', () => {
    const page = readHtml(
      AT.legal,
      frame(
        '<h1>Account settings | Legal info</h1><div role="tablist"><button role="tab">Partner</button><button role="tab" aria-selected="true">Reseller</button></div><dl><dt>Verification status</dt><dd>Pending</dd></dl>',
      ),
    );
    expect(page.page).toMatchObject({ id: 'account.legalInfo', state: 'ready', tab: 'reseller' });
    expect(factsOf(page)).toMatchObject({ 'verification.status': 'pending' });
  });
});
