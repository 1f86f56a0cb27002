import { defineKit } from '../kit';

/** The component library of this micro-front-end. */
export const el = defineKit('accexp_');
