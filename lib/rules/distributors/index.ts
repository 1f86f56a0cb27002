/** The door of the rules about the directory of distributors. */
export { type Checked, checkRow, type Problem, problemsOf, type RowEntry } from './check-row';
export { FIELDS, type Meaning, meaningsOf } from './columns';
export { countriesIn } from './countries';
export { csvText } from './csv';
export { directoryOf, type OwnEntry, SEEN_FACTS } from './directory';
export { directoryCsv, directoryJson } from './export';
export { invitationLink } from './link';
export { type BadRow, type ImportPlan, makePlanner } from './plan-import';
export { type RegionFit, regionFitFor } from './region-fit';
export { searchDirectory } from './search';
export { isSighting, sharedPart, shownOf } from './sighting';
export { MOST_BYTES, MOST_ROWS, type Table, type TableRow, tableOf } from './table';
export { GUID, listOf, nameKey } from './texts';
export { type CountryLink, type Distributor, type Entry, LIMITS, TOPICS, type Topic } from './types';
