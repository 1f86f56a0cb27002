/** What the reading of one page was worth. Facts are counted once per page and key, however many rows a list has. */
export interface Verdict {
  name: string;
  recognised: boolean;
  /** Taken for another page, or for a state that it is not in. */
  mistaken: string[];
  right: string[];
  missed: string[];
  wrong: string[];
}
