/** Stands among the sources of an answer for a table of markets that the person took from a file. */
export const OWN_TABLE = 'own-table';
