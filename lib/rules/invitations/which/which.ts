import type { Sourced } from '../../knowledge/types';
import { mailFor } from '../templates/kinds';
import factsFile from './kind-facts.json';
import file from './which.json';

export type Cloud = 'public' | 'us-government';

/** Answers given so far: question id → answer id. Answers to questions that are not asked are ignored. */
export type WhichAnswers = Readonly<Record<string, string>>;

type When = Readonly<Record<string, readonly string[]>>;

/** A question with its answers. Words: `which.ask.<id>`, `which.answer.<id>.<answer>`. */
export interface WhichQuestion {
  id: string;
  answers: readonly string[];
  when?: When;
}

interface WhichRule extends Sourced {
  id: string;
  when: When;
  kind: string | null;
  /** Mails that it is written with, where the kind alone does not say. */
  mails?: readonly string[];
  then: readonly string[];
}

/** What is true of a kind of invitation, whoever asks. Every id is the end of a catalogue key, see the data's own note. */
export interface KindFacts extends Sourced {
  start: string | null;
  sender: 'you' | 'distributor' | 'nobody';
  roles: readonly string[];
  acceptAt: Readonly<Record<Cloud, string>>;
  acceptAs: string;
  lapsesDays: number | null;
  reuse: 'once' | 'many' | 'fixed';
  not: readonly string[];
  mind: readonly string[];
}

/** One invitation of an answer. */
export interface WhichStep {
  /** Id of `INVITATION_KINDS`. */
  kind: string;
  facts: KindFacts;
  /** Where it is accepted in the cloud that was named. */
  acceptAt: string;
  /** Ids of `MAIL_KINDS` that it can be written with. */
  mails: readonly string[];
}

/** Where the questions lead. Words: `which.outcome.<id>`. No steps: no invitation is needed. */
export interface WhichOutcome extends Sourced {
  id: string;
  steps: readonly WhichStep[];
  cloud: Cloud;
}

export const WHICH_QUESTIONS = file.questions as unknown as readonly WhichQuestion[];
export const WHICH_RULES = file.rules as unknown as readonly WhichRule[];
/** Facts of every kind of invitation, by its id. */
export const KIND_FACTS = factsFile.kinds as Readonly<Record<string, KindFacts>>;

/** Asked questions only, with answers that exist: what is left of an earlier way through the questions says nothing. */
function sound(answers: WhichAnswers): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { id, answers: possible, when } of WHICH_QUESTIONS) {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (answer !== undefined && possible.includes(answer) && holds(when, kept)) kept[id] = answer;
  }
  return kept;
}

const holds = (when: When | undefined, answers: WhichAnswers): boolean =>
  Object.entries(when ?? {}).every(([question, allowed]) => allowed.includes(answers[question] ?? ''));

/** The questions that are asked in view of the answers, in order: those answered, and the next one. */
export function askedOf(answers: WhichAnswers): WhichQuestion[] {
  const kept = sound(answers);
  const asked: WhichQuestion[] = [];
  for (const question of WHICH_QUESTIONS) {
    if (!holds(question.when, kept)) continue;
    asked.push(question);
    if (kept[question.id] === undefined) break;
  }
  return asked;
}

/**
 * Which invitation is needed? Nothing while a question is open. The rules are Microsoft's: who orders needs a relationship, who manages
 * needs an admin relationship, and without admin rights nothing is offered in the US Government cloud.
 */
export function whichInvitation(answers: WhichAnswers): WhichOutcome | null {
  const kept = sound(answers);
  if (askedOf(kept).some(({ id }) => kept[id] === undefined)) return null;
  const rule = WHICH_RULES.find(({ when }) => holds(when, kept));
  if (!rule) return null;
  const cloud: Cloud = kept.cloud === 'us-government' ? 'us-government' : 'public';
  const kinds = [...(rule.kind ? [rule.kind] : []), ...rule.then];
  return {
    id: rule.id,
    steps: kinds.map((kind) => {
      const facts = KIND_FACTS[kind]!;
      const own = mailFor(kind);
      const mails = (kind === rule.kind ? rule.mails : undefined) ?? (own ? [own] : []);
      return { kind, facts, acceptAt: facts.acceptAt[cloud], mails };
    }),
    cloud,
    sources: rule.sources,
    asOf: rule.asOf,
  };
}
