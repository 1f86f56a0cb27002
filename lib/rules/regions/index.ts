/** The door of the rules about regions. */
export { type Found, findCountry, nearCountries } from './find-country';
export { whoFits as fit } from './fit';
export { countryName } from './names';
export { OWN_TABLE } from './own-table';
export { US_GOVERNMENT } from './place';
export { COUNTRY_CODES, MARKETS, type MarketTable, NEWEST_EDITION, ownTable } from './table';
export { type Fit, type Parties, ROLES, type Role, type Spoken } from './types';
