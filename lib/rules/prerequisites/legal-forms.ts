import file from './data/legal-forms.json';

/** Legal forms of companies: of each the short spelling first, then others. */
export const LEGAL_FORMS = file.forms as readonly (readonly string[])[];

/** Chinese, Japanese and Korean forms stand without a blank, also in front of a name. */
export const isGlued = (spelling: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(spelling);
