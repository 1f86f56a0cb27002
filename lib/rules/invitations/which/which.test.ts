import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLE } from '../../facts';
import { sourceEntry } from '../../knowledge/sources';
import { pageEntry } from '../../pages';
import { INVITATION_KINDS } from '../kinds';
import { askedOf, KIND_FACTS, WHICH_QUESTIONS, WHICH_RULES, type WhichAnswers, whichInvitation } from './which';

/** Every way through the questions. */
function ways(answers: WhichAnswers = {}): WhichAnswers[] {
  const open = askedOf(answers).find(({ id }) => answers[id] === undefined);
  return open ? open.answers.flatMap((answer) => ways({ ...answers, [open.id]: answer })) : [answers];
}

describe('the questions', () => {
  const all = ways();

  it('are few on every way, and every way ends with an answer', () => {
    expect(all.length).toBeGreaterThan(25);
    expect(all.filter((answers) => Object.keys(answers).length > 5)).toEqual([]);
    expect(all.filter((answers) => whichInvitation(answers) === null)).toEqual([]);
  });

  it('lead to every kind of invitation, and every rule is used', () => {
    const outcomes = all.map((answers) => whichInvitation(answers)!);
    const kinds = new Set(outcomes.flatMap(({ steps }) => steps.slice(0, 1).map(({ kind }) => kind)));
    expect(INVITATION_KINDS.map(({ id }) => id).filter((id) => !kinds.has(id))).toEqual([]);
    const used = new Set(outcomes.map(({ id }) => id));
    expect(WHICH_RULES.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('give no answer before the last one is answered', () => {
    for (const answers of all) {
      const [last] = Object.keys(answers).slice(-1);
      const { [last!]: _, ...before } = answers;
      expect(whichInvitation(before)).toBeNull();
    }
  });

  it('forget what no longer applies when an earlier answer changes, and never throw', () => {
    const answers = fc.dictionary(
      fc.constantFrom(...WHICH_QUESTIONS.map(({ id }) => id), '__proto__', 'x'),
      fc.constantFrom(...WHICH_QUESTIONS.flatMap(({ answers }) => answers), 'constructor', ''),
    );
    fc.assert(
      fc.property(answers, (given) => {
        const asked = askedOf(given);
        expect(asked[0]?.id).toBe('whom');
        const kept = Object.fromEntries(asked.map(({ id }) => [id, given[id] ?? '']));
        expect(whichInvitation(given)).toEqual(whichInvitation(kept));
      }),
    );
  });
});

describe('the answers', () => {
  const ask = (text: string) => whichInvitation(Object.fromEntries(text.split(' ').map((pair) => pair.split('='))))!;
  const kinds = (text: string) => ask(text).steps.map(({ kind }) => kind);

  it('a distributor that orders needs to be in the invitation', () => {
    expect(kinds('whom=customer tenant=existing orders=distributor manage=azure cloud=public')).toEqual(['customer-dual']);
    expect(kinds('whom=customer tenant=existing orders=distributor manage=services cloud=public')).toEqual([
      'customer-dual',
      'customer-gdap',
    ]);
  });

  it('Azure subscriptions that one provisions need no admin relationship, but for the US Government cloud', () => {
    expect(kinds('whom=customer tenant=existing orders=self manage=azure cloud=public')).toEqual(['customer-reseller']);
    expect(kinds('whom=customer tenant=existing orders=self manage=azure cloud=us-government')).toEqual([
      'customer-reseller',
      'customer-gdap',
    ]);
  });

  it('a new tenant brings its relationship with it', () => {
    expect(kinds('whom=customer tenant=new manage=no cloud=public')).toEqual([]);
  });

  it('government customers accept elsewhere', () => {
    const [step] = ask('whom=customer tenant=existing orders=self manage=no cloud=us-government').steps;
    expect(step?.acceptAt).toBe('officeAdminPortal');
  });

  it('nobody is invited by an old request for delegated administration', () => {
    expect(ask('whom=customer tenant=mine need=oldRights cloud=public').steps[0]?.facts.sender).toBe('nobody');
  });
});

describe('the facts of the kinds', () => {
  it('are there for every kind, name pages and roles that exist, and say what is not given', () => {
    expect(Object.keys(KIND_FACTS).sort()).toEqual(INVITATION_KINDS.map(({ id }) => id).sort());
    for (const [id, facts] of Object.entries(KIND_FACTS)) {
      if (facts.start) expect(pageEntry(facts.start), id).toBeDefined();
      expect(facts.roles.filter((role) => !(ROLE as readonly string[]).includes(role))).toEqual([]);
      expect(facts.not.length, id).toBeGreaterThan(0);
    }
  });

  it('rest on pages that exist', () => {
    const named = [...WHICH_RULES, ...Object.values(KIND_FACTS)].flatMap(({ sources }) => sources);
    expect(named.filter((id) => !sourceEntry(id))).toEqual([]);
    expect([...WHICH_RULES, ...Object.values(KIND_FACTS)].filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});
