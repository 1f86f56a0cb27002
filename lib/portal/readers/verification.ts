import type { Clue } from '../../rules/observation';
import type { Line } from '../read/look';
import { stepsIn } from '../read/steps';
import { closest } from '../read/tree';
import { agreedWord, clue, labelAt } from '../read/value';
import { type Context, isSure, labelClues, put } from './context';
import { VERIFICATION } from './status-words';

/** The overall status beside its label, as the fact of the programme that the page or part is about. */
export function readVerification(context: Context, fact: 'verification.status' | 'maicpp.verification'): void {
  const word = agreedWord(context.lines, 'field.verificationStatus', VERIFICATION);
  if (word && isSure(context, !!context.page.tab, word.label, word.hit))
    put(context, fact, word.value, labelClues(context.page, 'field.verificationStatus', word.text));
}

/** The steps of the CSP verification, each with its state. */
export function readSteps(context: Context): void {
  for (const step of stepsIn(context.lines, context.map))
    put(context, `verification.step.${step.id}` as 'verification.step.business', step.state, [
      clue(step.by === 'label' ? 'label' : 'attribute', `step.${step.id}`, step.text),
      clue('tab', 'reseller'),
    ]);
}

/** Identity verification is asked of some, so far on the part of the partner programme; the other steps there are not the CSP account's. */
export function readIdentityStep(context: Context): void {
  const step = stepsIn(context.lines, context.map).find((s) => s.id === 'identity');
  if (step) put(context, 'verification.step.identity', step.state, [clue('label', 'step.identity', step.text), clue('tab', 'partner')]);
}

/**
 * The button that answers the verification; `where` tells what makes it the reseller's. Its absence is never reported: a role may be
 * missing, or the page still growing.
 */
export function readFixNow(context: Context, lines: readonly Line[], where: Clue = clue('tab', 'reseller')): void {
  const fix = lines.find((l) => l.kind === 'button' && l.hits.some((h) => h.key === 'act.fixNow') && !isDisabled(l));
  if (fix) put(context, 'verification.fixNow', true, [clue('label', 'act.fixNow', fix.text), where]);
}

/** The part of a page that is about the verification: around its status or its steps, from the heading above to the next of its rank. */
export function verificationLines(lines: readonly Line[]): Line[] {
  const found = new Set<Line>();
  const steps = lines.flatMap((l, i) => (l.hits.some((h) => h.key.startsWith('step.')) ? [i] : []));
  for (const at of [...labelAt(lines, 'field.verificationStatus'), ...steps]) {
    let from = at;
    while (from >= 0 && lines[from]!.kind !== 'heading') from--;
    const level = from < 0 ? 7 : lines[from]!.level;
    // The page's own title is above everything: then any heading begins another part.
    const ends = ({ kind, level: own }: Line): boolean => kind === 'heading' && (level < 2 || own <= level);
    for (let i = from + 1; i < lines.length && (i <= at || !ends(lines[i]!)); i++) found.add(lines[i]!);
  }
  return [...found];
}

const isDisabled = (line: Line): boolean =>
  !!closest(line.el, (el) => ('disabled' in el.a && el.a.disabled !== 'false') || el.a['aria-disabled'] === 'true', 6);
