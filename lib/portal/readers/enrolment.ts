import { clue } from '../read/value';
import { put, type Reader } from './context';

/** Welcome page of the indirect reseller enrolment: only that it was reached after sign-in, as the portal's bar or account button shows. */
export const readWelcome: Reader = (context) => {
  const { account, bar } = context.sight;
  if (account || bar)
    put(context, 'enrolment.welcomeSeen', true, [clue('url', context.page.id), clue('section', account ? 'account button' : 'banner')]);
};

/** Enrolment form: only that it was open. Nothing typed into it is read. */
export const readForm: Reader = (context) => {
  const button = context.lines.find((l) => l.kind === 'button' && l.hits.some((h) => h.key === 'act.enrollNow'));
  const field = context.lines.find((l) =>
    l.hits.some((h) => /^(section\.(legalBusiness|support)|field\.(primaryContact|companyName|legalAddress))$/.test(h.key)),
  );
  if (button && field)
    put(context, 'enrolment.formSeen', true, [
      clue('label', 'act.enrollNow', button.text),
      clue('section', field.hits[0]!.key, field.text),
    ]);
};
