import { sheet } from '../dom';
import { KIT_CSS } from '../kit-css';

const SHEET = sheet(KIT_CSS);

/** A component of the portal: all of it stands in an open shadow root. */
export abstract class Part extends HTMLElement {
  protected readonly root: ShadowRoot;
  constructor() {
    super();
    this.root = this.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [SHEET];
  }
}

/** The full tag of a component under the prefix that is being registered. */
export type Tag = (name: string) => string;

/** Registers a component under that prefix. */
export type Define = (name: string, make: CustomElementConstructor) => void;
