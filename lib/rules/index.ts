/** The door of the rules: everything that other parts of the companion may ask of them. */
export { assess } from './assess';
export { PREREQUISITES } from './findings';
export { fold } from './fold';
export { foldedKey } from './folded-key';
export { STAGES, TASKS, taskEntry } from './knowledge/tasks';
export { PAGES, pageAt, pageEntry, pageLink } from './pages';
export { taskLink, taskPlaces } from './places';
export { SAMPLE_ACCOUNT, sample } from './sample';
export { countWorkdays, dayOf, nthWorkday, weekendOf } from './workdays';
