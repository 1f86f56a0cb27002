/** A text as one line: what would end a line is a blank. For lines of files, in which a name must not begin one of its own. */
export const oneLine = (text: string): string => text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ');
