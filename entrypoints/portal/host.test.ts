// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { mountHost, TAG } from './host';
import { layOut } from './testing';

const hosts = () => document.querySelectorAll(TAG);

beforeEach(() => {
  for (const host of hosts()) host.remove();
  layOut(document);
});

test('one element, last in the document, closed to the page, without an attribute', () => {
  const { host, layer } = mountHost(document, '', new AbortController().signal);
  expect(document.documentElement.lastElementChild).toBe(host);
  expect(host.shadowRoot).toBeNull();
  expect(host.attributes).toHaveLength(0);
  expect(layer.showPopover).toHaveBeenCalledTimes(1);
});

test('goes back in three times, then stays out', () => {
  const { host, keep } = mountHost(document, '', new AbortController().signal);
  for (let i = 0; i < 3; i++) {
    host.remove();
    expect(keep()).toBe(true);
    expect(host.isConnected).toBe(true);
  }
  host.remove();
  expect(keep()).toBe(false);
  expect(hosts()).toHaveLength(0);
});

test('takes the place of a host left by a former copy, and is not put back after its end', () => {
  const old = document.documentElement.appendChild(document.createElement(TAG));
  const life = new AbortController();
  const { keep } = mountHost(document, '', life.signal);
  expect(old.isConnected).toBe(false);
  expect(hosts()).toHaveLength(1);
  life.abort();
  hosts()[0]!.remove();
  expect(keep()).toBe(false);
  expect(hosts()).toHaveLength(0);
});
