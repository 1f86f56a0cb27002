// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AT, factsOf, frame, type PageOptions, readHtml } from '../testing/page';

const TABS =
  '<div role="tablist"><button role="tab">Partner</button><button role="tab" aria-selected="true">Reseller</button><button role="tab">Developer</button></div>';
const reseller = (html: string, options?: PageOptions) =>
  factsOf(readHtml(AT.legal, frame(`<h1>Account settings | Legal info</h1>${TABS}${html}`), options));

describe('verification status in many arrangements', () => {
  const arrangements: Record<string, string> = {
    terms: '<dl><dt>Verification status</dt><dd>Rejected</dd></dl>',
    'table row': '<table><tr><th scope="row">Verification status</th><td>Rejected</td></tr></table>',
    'table row of plain cells': '<table><tr><td>Verification status</td><td>Rejected</td></tr></table>',
    'table with heads':
      '<table><tr><th>Verification status</th><th>Company name</th></tr><tr><td>Rejected</td><td>Contoso GmbH</td></tr></table>',
    'two divs': '<div><div>Verification status</div><div>Rejected</div></div>',
    'same element after a colon': '<p>Verification status: Rejected</p>',
    'bold after a colon': '<p>Verification status: <b>Rejected</b></p>',
    'link between': '<div><span>Verification status</span> <a href="#">Learn more</a> <span>Rejected</span></div>',
    'help sentence between':
      '<div><span>Verification status</span><p>This tells how far the check of your company is.</p><span>Rejected</span></div>',
    'two columns':
      '<div class="l"><div>Verification status</div><div>Company name</div></div><div class="v"><div>Rejected</div><div>Contoso GmbH</div></div>',
    'nested shadow roots': `<x-a data-shadow="<x-b data-shadow='<div>Verification status</div><div>Rejected</div>'></x-b>"></x-a>`,
    'slotted label and value': `<accexp_he-field data-shadow="<div><slot name='label'></slot></div><div><slot></slot></div>"><span slot="label">Verification status</span><span>Rejected</span></accexp_he-field>`,
    'label as attribute': '<v9_he-field label="Verification status">Rejected</v9_he-field>',
    badge: '<h3>Verification status</h3><x_he-badge><span>●</span> Rejected</x_he-badge>',
    'older wording': '<div><b>Vetting status</b><i>Rejected</i></div>',
    'dressed up': '<div><span>\u200b Verification\u00a0 status *</span><span>REJECTED\u200e</span></div>',
  };
  for (const [name, html] of Object.entries(arrangements)) it(name, () => expect(reseller(html)['verification.status']).toBe('rejected'));
});

describe('what is no evidence', () => {
  const silent: Record<string, string> = {
    'a legend': '<div class="status-legend"><b>Verification status</b><span>Authorized</span></div>',
    'a list of all words': '<h4>Verification status</h4><ul><li>Authorized</li><li>Pending</li><li>Rejected</li></ul>',
    'a tooltip': '<div role="tooltip"><b>Verification status</b> <span>Authorized</span></div>',
    'a quotation': '<blockquote><p>Verification status: Authorized</p></blockquote>',
    'quoted in a sentence': '<p>Verification status</p><p>“Authorized” means that we could verify you.</p>',
    'a dialog': '<div role="dialog"><p>Verification status: Authorized</p></div>',
    'a hidden panel': '<div hidden><p>Verification status: Authorized</p></div>',
    'an invisible part': '<div style="visibility: hidden"><p>Verification status: Authorized</p></div>',
    'a part hidden by a style sheet': '<style>.gone{display:none}</style><div class="gone"><p>Verification status: Authorized</p></div>',
    'a closed details': '<details><summary>More</summary><p>Verification status: Authorized</p></details>',
    'an aria-hidden part': '<div aria-hidden="true"><p>Verification status: Authorized</p></div>',
    'an inert part': '<div inert><p>Verification status: Authorized</p></div>',
    'a template': '<template><p>Verification status: Authorized</p></template>',
    'a filter': '<label>Verification status</label><select><option>Authorized</option></select>',
    'the value of the next label': '<dl><dt>Verification status</dt><dd></dd><dt>Indirect Reseller status</dt><dd>Active</dd></dl>',
    'another section': '<h3>Verification status</h3><h3>Pending</h3>',
    'our own element': '<partner-center-companion><p>Verification status: Authorized</p></partner-center-companion>',
    'two values that disagree': '<p>Verification status: Authorized</p><p>Verification status: Pending</p>',
    'a text field': '<label>Verification status</label><textarea>Authorized</textarea><div contenteditable="true">Authorized</div>',
  };
  for (const [name, html] of Object.entries(silent)) it(name, () => expect(reseller(html)['verification.status']).toBeUndefined());

  it('the panel of another tab, though it is in the document and not marked hidden', () => {
    const html = `<h1>Legal info</h1><div role="tablist"><b role="tab" id="t1" aria-controls="p1">Partner</b><b role="tab" id="t2" aria-controls="p2" aria-selected="true">Reseller</b></div>
      <div role="tabpanel" id="p1"><p>Verification status: Authorized</p></div><div role="tabpanel" id="p2"><p>Verification status: Pending</p></div>`;
    expect(factsOf(readHtml(AT.legal, frame(html)))).toMatchObject({ 'verification.status': 'pending' });
  });
});

describe('tabs', () => {
  it('the selected tab wins over the address', () => {
    const html =
      '<h1>Legal info</h1><div role="tablist"><b role="tab" aria-selected="true">Partner</b><b role="tab">Reseller</b></div><p>Verification status: Authorized</p>';
    const facts = factsOf(readHtml(AT.legal, frame(html)));
    expect(facts['maicpp.verification']).toBe('authorized');
    expect(facts['verification.status']).toBeUndefined();
  });
  it('the address counts where the page shows no selection', () =>
    expect(factsOf(readHtml(AT.legal, frame('<h1>Legal info</h1><p>Verification status: Pending</p>')))['verification.status']).toBe(
      'pending',
    ));
  it('without tab and hash the status belongs to nobody', () => {
    const facts = factsOf(
      readHtml(
        AT.legal.split('#')[0]!,
        frame('<h1>Legal info</h1><p>Verification status: Pending</p><p>Indirect Reseller status: Active</p>'),
      ),
    );
    expect(facts['verification.status']).toBeUndefined();
    expect(facts['maicpp.verification']).toBeUndefined();
    expect(facts['programme.reseller']).toBe('active');
  });
  it('content that speaks against the hash is not read as what the hash says', () =>
    expect(
      factsOf(readHtml(AT.legal, frame('<h1>Legal info</h1><p>Verification status: Authorized</p><h3>Business locations</h3>')))[
        'verification.status'
      ],
    ).toBeUndefined());
  it('a tab with its status in words beside its name', () => {
    const html = (more: string) =>
      `<h1>Legal info</h1><div role="tablist"><button role="tab">Partner <i>Authorized</i></button><button role="tab" aria-selected="true"><i>Pending</i> Reseller${more}</button></div><p>Verification status: Pending</p>`;
    const at = AT.legal.split('#')[0]!;
    expect(factsOf(readHtml(at, frame(html(''))))['verification.status']).toBe('pending');
    expect(factsOf(readHtml(at, frame(html('<i>of Fabrikam</i>'))))['verification.status']).toBeUndefined();
  });
  it('a part headed by another programme is not the tab’s own', () => {
    const other = '<h2>Microsoft AI Cloud Partner Program</h2><p>Verification status: Authorized</p>';
    expect(reseller(other)['verification.status']).toBeUndefined();
    expect(reseller(`${other}<h2>Legal business profile</h2><p>Verification status: Pending</p>`)['verification.status']).toBe('pending');
    const partner = (main: string) => factsOf(readHtml(AT.legalPartner, frame(`<h1>Legal info</h1>${main}`)))['maicpp.verification'];
    expect(partner('<h2>Cloud Solution Provider</h2><p>Verification status: Rejected</p>')).toBeUndefined();
    expect(partner(other)).toBe('authorized');
  });
  it('tabs made of buttons with a class', () => {
    const html =
      '<h1>Legal info</h1><ul><li><button class="pivot">Partner</button><button class="pivot is-selected">Reseller</button></li></ul><p>Verification status: Pending</p>';
    expect(factsOf(readHtml(AT.legal.split('#')[0]!, frame(html)))['verification.status']).toBe('pending');
  });
  it('both programmes as headed parts of one page', () => {
    const html =
      '<h1>Legal info</h1><h2>Partner</h2><p>Verification status: Authorized</p><h2>Reseller</h2><p>Verification status: Pending</p>';
    expect(factsOf(readHtml(AT.legal.split('#')[0]!, frame(html)))).toMatchObject({
      'maicpp.verification': 'authorized',
      'verification.status': 'pending',
    });
  });
});

describe('progress bar', () => {
  const done = { 'verification.step.started': 'done', 'verification.step.email': 'done', 'verification.step.employment': 'done' };
  const expected = { ...done, 'verification.step.business': 'current', 'verification.step.decision': 'open' };
  const bars: Record<string, string> = {
    'list with aria-current':
      '<ol><li>Verification started</li><li>Email ownership</li><li>Employment verification</li><li aria-current="step">Business verification</li><li>Decision</li></ol>',
    'subway stops': `<he-subway>${['Verification started', 'Email ownership', 'Employment verification'].map((s) => `<accexp_he-subway-stop data-shadow="<div><slot></slot></div>">${s}</accexp_he-subway-stop>`).join('')}<accexp_he-subway-stop current>Business verification</accexp_he-subway-stop><accexp_he-subway-stop>Decision</accexp_he-subway-stop></he-subway>`,
    'words beside':
      '<ul><li>Verification started <i>Completed</i></li><li>Email ownership <i>Completed</i></li><li>Employment verification <i>Completed</i></li><li>Business verification <i>In progress</i></li><li>Decision <i>Not started</i></li></ul>',
    'accessible names':
      '<div role="list"><div role="listitem" aria-label="Verification started, completed">Verification started</div><div role="listitem" aria-label="Email ownership, completed">Email ownership</div><div role="listitem" aria-label="Employment verification, completed">Employment verification</div><div role="listitem" aria-label="Business verification, in progress">Business verification</div><div role="listitem" aria-label="Decision, not started">Decision</div></div>',
    'icons with alternative texts':
      '<div><div><img alt="Completed">Verification started</div><div><img alt="Completed">Email ownership</div><div><img alt="Completed">Employment verification</div><div><img alt="In progress">Business verification</div><div><img alt="Upcoming">Decision</div></div>',
    'class names':
      '<div><div class="step step--completed"><span>Verification started</span></div><div class="step step--completed"><span>Email ownership</span></div><div class="step step--completed"><span>Employment verification</span></div><div class="step step--in-progress"><span>Business verification</span></div><div class="step step--not-started"><span>Decision</span></div></div>',
    'data attributes':
      '<p><span data-status="complete">Verification started</span><span data-status="complete">Email ownership</span><span data-status="complete">Employment verification</span><span data-status="inProgress">Business verification</span><span data-status="notStarted">Decision</span></p>',
    'one step pending':
      '<ul><li>Verification started <i>Completed</i></li><li>Email ownership <i>Completed</i></li><li>Employment verification <i>Completed</i></li><li>Business verification <i>Pending</i></li><li>Decision</li></ul>',
  };
  for (const [name, html] of Object.entries(bars)) it(name, () => expect(reseller(html)).toMatchObject(expected));
  it('a bar without any mark says nothing', () => {
    const facts = reseller('<ol><li>Verification started</li><li>Email ownership</li><li>Employment verification</li></ol>');
    expect(Object.keys(facts).filter((k) => k.startsWith('verification.step'))).toEqual([]);
  });
  it('a failed step is failed, what follows is open', () =>
    expect(
      reseller(
        '<ol><li>Verification started</li><li>Email ownership</li><li class="is-error">Business verification</li><li>Decision</li></ol>',
      ),
    ).toMatchObject({
      'verification.step.started': 'done',
      'verification.step.business': 'failed',
      'verification.step.decision': 'open',
    }));
  it('a sentence that names steps is no bar', () =>
    expect(
      reseller('<p>After Email ownership comes Business verification, then the Decision. Completed.</p>')['verification.step.email'],
    ).toBeUndefined());
});

it('the part of a provider says nothing of the account, the one after it does again', () => {
  const pairs = '<dl><dt>Company name</dt><dd>Big Disti</dd><dt>Verification status</dt><dd>Authorized</dd></dl>';
  const facts = reseller(`<h2>Indirect provider</h2>${pairs}<h2>Company details</h2><dl><dt>Company name</dt><dd>Contoso</dd></dl>`);
  expect([facts['legal.companyName'], facts['verification.status']]).toEqual(['Contoso', undefined]);
  expect(reseller(`<h2>Company details</h2>${pairs}`)['verification.status']).toBe('authorized');
});
