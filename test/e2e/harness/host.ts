/** Tag of the one element the companion adds to a page. */
export const HOST = 'partner-center-companion';
