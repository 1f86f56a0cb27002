import { defineKit } from '../kit';

/** The component library of this micro-front-end: the same, registered without a prefix. */
export const el = defineKit('');
