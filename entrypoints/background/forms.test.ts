import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { tenant } from '../../lib/journal/testing';
import { good, legalInfo, makeTestWorker } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const B = { tenantId: tenant(2), name: 'Fabrikam' };
const ACCOUNT_A = `t:${tenant(1)}`;
const ACCOUNT_B = `t:${tenant(2)}`;

test('a form is kept for its account alone, and survives the worker', async () => {
  const first = makeTestWorker();
  await first.portal(legalInfo(B, { 'legal.companyName': 'Fabrikam AG' }, 'v2'));
  await first.portal(legalInfo(A, { 'legal.companyName': 'Contoso GmbH' }));
  expect(good(await first.view('desk', { type: 'form.put', account: ACCOUNT_A, values: { legalName: 'Contoso' } })).savedAt).toBe(
    first.clock.now,
  );
  const again = makeTestWorker({ name: first.name });
  const a = good(await again.view('desk', { type: 'form.get', account: ACCOUNT_A }));
  expect(a).toMatchObject({ form: { values: { legalName: 'Contoso' } }, seen: { legalName: 'Contoso GmbH' }, loose: null });
  expect(a.seenAt.legalName).toBe(first.clock.now);
  expect(good(await again.view('desk', { type: 'form.get', account: ACCOUNT_B }))).toMatchObject({
    form: null,
  });
  expect(good(await again.view('desk', { type: 'form.get' })).form).toBeNull();
});

test('what was entered before an account was seen is offered to one, not given to it', async () => {
  const { portal, view } = makeTestWorker();
  await view('desk', { type: 'form.put', values: { duns: '150483782' } });
  await portal(legalInfo(A, { 'verification.status': 'pending' }));
  expect(good(await view('desk', { type: 'form.get', account: ACCOUNT_A }))).toMatchObject({
    form: null,
    loose: { values: { duns: '150483782' } },
  });
  await view('desk', { type: 'form.put', account: ACCOUNT_A, values: {} });
  expect(good(await view('desk', { type: 'form.get', account: ACCOUNT_A })).loose).toBeNull();
});

test('a form of a name comes along when the account turns out to have an id', async () => {
  const { portal, view } = makeTestWorker();
  await portal(legalInfo({ name: 'Contoso' }, { 'verification.status': 'pending' }));
  await view('desk', { type: 'form.put', account: 'n:Contoso', values: { duns: '150483782' } });
  await portal(legalInfo(A, { 'verification.status': 'pending' }, 'v2'));
  expect(good(await view('desk', { type: 'form.get', account: ACCOUNT_A })).form?.values).toEqual({ duns: '150483782' });
  expect(good(await view('desk', { type: 'form.forget', account: ACCOUNT_A })).values).toEqual({ duns: '150483782' });
  expect(good(await view('desk', { type: 'form.get', account: ACCOUNT_A })).form).toBeNull();
});

test('another sheet of the same account is kept beside the preflight, and neither stands in for the other', async () => {
  const { portal, view } = makeTestWorker();
  await portal(legalInfo(A, { 'verification.status': 'pending' }));
  await view('desk', { type: 'form.put', account: ACCOUNT_A, values: { city: 'Wien' } });
  await view('desk', { type: 'form.put', account: ACCOUNT_A, sheet: 'directBill', values: { credit: 'yes' } });
  const of = async (sheet?: 'directBill') =>
    good(await view('desk', { type: 'form.get', account: ACCOUNT_A, ...(sheet && { sheet }) })).form?.values;
  expect(await of()).toEqual({ city: 'Wien' });
  expect(await of('directBill')).toEqual({ credit: 'yes' });
  expect(good(await view('desk', { type: 'form.forget', account: ACCOUNT_A, sheet: 'directBill' })).values).toEqual({ credit: 'yes' });
  expect(await of()).toEqual({ city: 'Wien' });
});

test('forgetting gives back what was there, once', async () => {
  const { view } = makeTestWorker();
  await view('desk', { type: 'form.put', values: { city: 'Wien' } });
  expect(good(await view('desk', { type: 'form.forget' })).values).toEqual({ city: 'Wien' });
  expect(good(await view('desk', { type: 'form.forget' })).values).toEqual({});
});

test('only the desk may ask, an account must exist, and no value may be of another form', async () => {
  const { view, panel } = makeTestWorker();
  expect(await view('popup', { type: 'form.get' })).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(await panel({ type: 'form.put', values: {} })).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(await view('desk', { type: 'form.put', account: ACCOUNT_A, values: {} })).toMatchObject({
    ok: false,
    error: { code: 'unknown-account' },
  });
  expect(await view('desk', { type: 'form.put', values: { 'a.b': 'x' } })).toMatchObject({ ok: false, error: { code: 'shape' } });
  expect(await view('desk', { type: 'form.put', values: { city: 'x'.repeat(20_001) } })).toMatchObject({
    ok: false,
    error: { code: 'shape' },
  });
});

test('two tabs that change different fields of one form do not write over each other; of the same field both are named', async () => {
  const { portal, view } = makeTestWorker();
  good(await portal(legalInfo(A, {})));
  const put = async (values: Record<string, string>, from?: Record<string, string>) =>
    good(await view('desk', { type: 'form.put', account: ACCOUNT_A, values, ...(from && { from }) }));
  const kept = async () => good(await view('desk', { type: 'form.get', account: ACCOUNT_A })).form?.values;
  const began = { city: 'Wien', legalName: 'Contoso' };
  await put(began);
  // One tab changes the city; the other, which still shows the old one, the name.
  expect(await put({ ...began, city: 'Graz' }, began)).toMatchObject({ clashes: [] });
  expect(await put({ ...began, legalName: 'Contoso AG' }, began)).toMatchObject({
    values: { city: 'Graz', legalName: 'Contoso AG' },
    clashes: [],
  });
  expect(await put({ ...began, city: 'Linz', duns: '150483782' }, began)).toMatchObject({ clashes: ['city'] });
  expect(await kept()).toEqual({ city: 'Graz', legalName: 'Contoso AG', duns: '150483782' });
});
