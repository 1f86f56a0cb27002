import { clue } from '../read/value';
import { put, type Reader } from './context';
import { putForm } from './form';

/** Welcome page of the indirect reseller enrolment: only that it was reached after sign-in, as the portal's bar or account button shows. */
export const readWelcome: Reader = (context) => {
  const { account, bar, content } = context.sight;
  putForm(context, 'enrolment', content);
  if (account || bar)
    put(context, 'enrolment.welcomeSeen', true, [clue('url', context.page.id), clue('section', account ? 'account button' : 'banner')]);
};

/** Enrolment form: that it was open, which fields it has and which are filled. Nothing typed into it is read. */
export const readForm: Reader = (context) => {
  putForm(context, 'enrolment', context.sight.content);
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
