// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { factsOf, frame, type PageOptions, readHtml } from '../testing/page';

const AT = '/dashboard/v2/account-settings/organization/required-verification';
const read = (main: string, at = AT, options?: PageOptions) => {
  const page = readHtml(at, frame(`<h1>Account settings | Required verification</h1>${main}`), options);
  const found = factsOf(page);
  return Object.fromEntries(Object.entries(found).filter(([fact]) => /^(verification|maicpp)\./.test(fact)));
};
const STATUS = '<dl><dt>Verification status</dt><dd>Rejected</dd></dl>';
const FIX = '<button>Fix now</button>';

describe('Required verification', () => {
  it('under headings: the reseller’s and the partner programme’s are kept apart, a developer’s is nobody’s here', () =>
    expect(
      read(
        `<h2>Developer</h2>${STATUS}${FIX}<h2>Cloud Solution Provider</h2><dl><dt>Verification status</dt><dd>Pending</dd></dl><h2>Partner</h2>${STATUS}${FIX}`,
      ),
    ).toEqual({ 'verification.status': 'pending', 'maicpp.verification': 'rejected' }));
  it('in a table with one row per programme', () => {
    const table = (program: string) =>
      `<table><tr><th>Program</th><th>Status</th><th>Action</th></tr><tr><td>${program}</td><td>Pending Partner Action</td><td><a_he-button data-shadow="<button><slot></slot></button>">Resolve</a_he-button></td></tr><tr><td>Developer</td><td>Rejected</td><td>${FIX}</td></tr></table>`;
    expect(read(table('Indirect reseller'))).toEqual({ 'verification.status': 'pending-partner-action', 'verification.fixNow': true });
    expect(read(table('Windows and Xbox'))).toEqual({});
  });
  it('in nested shadow roots with slotted labels, by the selected tab', () =>
    expect(
      read(
        `<div role="tablist"><button role="tab">Partner</button><button role="tab" aria-selected="true">Reseller</button></div>
         <z_he-card data-shadow="<z_he-field data-shadow='<div><slot name=l></slot></div><div><slot></slot></div>'><span slot='l'>Verification status</span><slot></slot></z_he-field>"><b>Rejected</b></z_he-card>`,
      ),
    ).toEqual({ 'verification.status': 'rejected' }));
  it('by a field that names the programme, or by the hash of the address', () => {
    const fields = `<dl><dt>Program</dt><dd>Cloud Solution Provider</dd></dl>${STATUS}${FIX}`;
    expect(read(fields)).toEqual({ 'verification.status': 'rejected', 'verification.fixNow': true });
    expect(read(fields.replace('Cloud Solution Provider', 'Developer'), `${AT}#csp`)).toEqual({});
    expect(read(STATUS, `${AT}#csp`)).toEqual({ 'verification.status': 'rejected' });
    expect(read(STATUS, `${AT}#developer`)).toEqual({});
  });
  it('in German, on the page known by its address', () =>
    expect(read('<dl><dt>Überprüfungsstatus</dt><dd>Abgelehnt</dd></dl>', `/de-de${AT}#csp`, { lang: 'de-DE' })).toEqual({
      'verification.status': 'rejected',
    }));
  it.each([
    ['nothing says whose it is', `${STATUS}${FIX}`],
    ['the programme’s name is taken away', `<h2></h2>${STATUS}${FIX}`],
    ['two parts are called the same', `<h2>Reseller</h2>${STATUS}<h2>CSP</h2><dl><dt>Verification status</dt><dd>Pending</dd></dl>`],
    ['two programmes are named', `<dl><dt>Program</dt><dd>CSP</dd></dl>${STATUS}<dl><dt>Program</dt><dd>Developer</dd></dl>`],
    ['no tab is selected', `<div role="tablist"><b role="tab">Partner</b><b role="tab">Reseller</b></div>${STATUS}`],
    [
      'a tab of something else is',
      `<div role="tablist"><b role="tab" aria-selected="true">Payout</b><b role="tab">Reseller</b></div>${STATUS}`,
    ],
    ['the words are explained', '<h2>Reseller</h2><h3>What the status means</h3><p>Verification status: Rejected</p>'],
  ])('says nothing where %s', (_, main) => expect(read(main)).toEqual({}));
  it('says nothing where the label is taken away', () =>
    expect(read(`<h2>Reseller</h2>${STATUS.replace('Verification status', '')}`)).toEqual({}));
  it('a button that cannot be used, or stands for another part, is none', () => {
    expect(read(`<h2>Reseller</h2>${STATUS}<button disabled>Fix now</button>`)).toEqual({ 'verification.status': 'rejected' });
    expect(read(`<h2>Reseller</h2>${STATUS}<h2>Payout profile</h2>${FIX}`)).toEqual({ 'verification.status': 'rejected' });
  });
});

describe('Verification summary', () => {
  const at = '/dashboard/v2/account-settings/verification-overview#csp';
  const steps = (word = 'Pending Partner Action') =>
    `<div class="row"><div><i class="check"></i>Verification started</div><div><i class="check"></i>Email verification</div><div><i class="error"></i>Employment verification <span>${word}</span> <span>Estimated: 3/14/2027</span></div><div>Business verification</div></div>`;
  const summary = (main: string, path = at) => factsOf(readHtml(path, frame(`<h1>Account settings | Verification summary</h1>${main}`)));

  it('the steps in a row, the failed one waiting for the partner, Resolve on a notice above', () =>
    expect(summary(`<div role="status">Your attention is needed. <button>Resolve</button></div>${steps()}`)).toMatchObject({
      'verification.step.started': 'done',
      'verification.step.email': 'done',
      'verification.step.employment': 'action',
      'verification.fixNow': true,
    }));
  it('a text that says what would be a button is none', () =>
    expect(summary(`<p>User Action Needed</p>${steps()}`)['verification.fixNow']).toBeUndefined());
  it('of no programme says nothing', () => {
    const found = summary(`<button>Resolve</button>${steps()}`, at.replace('#csp', ''));
    expect(Object.keys(found).filter((fact) => fact.startsWith('verification.'))).toEqual([]);
  });
  it('of the partner programme: its identity check alone', () =>
    expect(summary(steps('Rejected').replace('Business', 'Identity'), at.replace('csp', 'mpn'))).toMatchObject({
      'verification.step.identity': 'open',
    }));
});
