// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { outlineOf } from './outline';
import { ORIGIN } from './testing/page';

afterEach(() => vi.restoreAllMocks());

/** Boxes for the elements with these ids, everything else 1000 × 1000 at the window's corner; happy-dom itself lays nothing out. */
function layOut(boxes: Record<string, [x: number, y: number, width: number, height: number]>): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [x, y, width, height] = boxes[this.id] ?? [0, 0, 1000, 1000];
    return new DOMRect(x, y, width, height);
  });
}
const seen = (html: string): string => {
  document.body.innerHTML = html;
  return JSON.stringify(outlineOf(document, `${ORIGIN}/dashboard/home`).outline);
};
const INNER = '<div id="inner"><b>Status</b></div>';

describe('boxes that cannot be seen are left out', () => {
  it('folded to no height', () => {
    layOut({ box: [0, 50, 1000, 0] });
    expect(seen(`<div id="box" style="overflow-x:hidden;overflow-y:hidden">${INNER}</div>`)).not.toContain('Status');
  });
  it('moved to the left of the document', () => {
    layOut({ inner: [-9999, 0, 300, 300] });
    expect(seen(INNER)).not.toContain('Status');
  });
  it('moved out of what cuts them off', () => {
    layOut({ box: [0, 0, 500, 500], inner: [500, 0, 500, 500] });
    expect(seen(`<div id="box" style="overflow-x:hidden;overflow-y:hidden">${INNER}</div>`)).not.toContain('Status');
  });
});

describe('boxes that can be seen stay', () => {
  it('without a height of their own, as around floating content', () => {
    layOut({ box: [0, 50, 1000, 0] });
    expect(seen(`<div id="box">${INNER}</div>`)).toContain('Status');
  });
  it('scrolled out of sight in a part of the page', () => {
    layOut({ box: [0, 100, 500, 500], inner: [0, -700, 500, 300] });
    vi.spyOn(Element.prototype, 'scrollTop', 'get').mockReturnValue(900);
    expect(seen(`<div id="box" style="overflow-x:auto;overflow-y:auto">${INNER}</div>`)).toContain('Status');
  });
  it('scrolled out of sight with the page', () => {
    layOut({ inner: [0, -700, 500, 300] });
    vi.stubGlobal('scrollY', 900);
    expect(seen(INNER)).toContain('Status');
    vi.unstubAllGlobals();
  });
  it('words for screen readers, small as they are', () => {
    layOut({ inner: [0, 0, 1, 1] });
    expect(seen('<p><span id="inner" style="overflow-x:hidden;overflow-y:hidden">Completed</span></p>')).toContain('Completed');
  });
});
