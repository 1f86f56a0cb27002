/**
 * The form of every knowledge file. For tests only: what ships is the data as it stands, so that no schema library
 * reaches the pages.
 */
import { z } from 'zod';
import { FACTS, type FactKey, ROLE } from '../facts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const id = z.string().regex(/^[a-z][A-Za-z0-9.-]*$/);
const ids = z.array(id);
const sources = z.array(z.string().regex(/^[A-Z]-[A-Z0-9]+$/)).min(1);
const sourced = { sources, asOf: day };
const fact = z.enum(Object.keys(FACTS) as [FactKey, ...FactKey[]]);
const confidence = z.enum(['high', 'medium', 'low']);
const country = z.string().regex(/^[A-Z]{2}$/);
const text = z.string().min(1);
const currency = z.string().regex(/^[A-Z]{3}$/);
/** People who are no role of the portal. */
export const PEOPLE = ['any', 'primary-contact', 'customer'] as const;
const role = z.enum([...ROLE, ...PEOPLE]);
const file = <T extends z.ZodRawShape>(shape: T) => z.strictObject({ asOf: day, note: text.optional(), ...shape });

const evidence = z
  .strictObject({
    fact,
    of: z.literal('me').optional(),
    is: z
      .array(z.union([z.string(), z.number(), z.boolean()]))
      .min(1)
      .optional(),
    has: z.enum(ROLE).optional(),
    lacks: z.enum(ROLE).optional(),
    present: z.literal(true).optional(),
    atLeast: z.number().int().positive().optional(),
    none: z.literal(true).optional(),
    with: z.array(fact).optional(),
    says: z.enum(['done', 'waiting', 'attention', 'undone', 'info']),
    when: z.literal('due').optional(),
    yields: z.enum(['sightings', 'everything']).optional(),
    firm: z.literal(true).optional(),
    grownSince: fact.optional(),
    offers: z.literal(true).optional(),
    reason: z.string().optional(),
    page: id,
    tab: z.string().optional(),
    confidence,
  })
  .refine(
    (rule) => [rule.is, rule.has, rule.lacks, rule.present, rule.atLeast, rule.none].filter((test) => test !== undefined).length === 1,
    'exactly one test',
  );

const task = z.strictObject({
  id,
  stage: id,
  audience: z.enum(['reseller', 'provider']),
  optional: z.boolean(),
  retired: z.literal(true).optional(),
  requires: ids,
  requiresAny: ids.min(2).optional(),
  heldBy: ids.min(1).optional(),
  recommendedAfter: ids.optional(),
  alternative: id.optional(),
  postponableTo: id.optional(),
  condition: id.optional(),
  notWhen: id.optional(),
  roles: z.array(role).min(1),
  where: z.union([z.strictObject({ page: id, tab: id.optional() }), z.strictObject({ url: z.url({ protocol: /^https$/ }) }), z.null()]),
  evidence: z.array(evidence),
  implies: ids,
  duration: z
    .strictObject({
      minBusinessDays: z.number().int().min(0).optional(),
      maxBusinessDays: z.number().int().positive().optional(),
      escalateAfterBusinessDays: z.number().int().positive().optional(),
      deadlineDays: z.number().int().positive().optional(),
    })
    .optional(),
  waitStartsWith: z.array(fact).min(1).optional(),
  notes: ids,
  ...sourced,
});

const page = z.strictObject({
  id,
  title: text,
  link: z.url({ protocol: /^https$/ }).nullable(),
  near: id.optional(),
  nearTab: id.optional(),
  tabs: z.record(id, z.string().regex(/^#[a-z]+$/)).optional(),
  nav: text.optional(),
  aliases: ids.optional(),
  confidence: z.enum(['high', 'medium', 'low', 'guess', 'none']),
  source: text,
  asOf: day,
});
const address = z.strictObject({
  pattern: text,
  example: z.url(),
  era: z.enum(['current', 'legacy']),
  confidence: z.enum(['high', 'medium', 'low', 'guess']),
  source: text,
  asOf: day,
});
const status = z.strictObject({
  id,
  label: text,
  aliases: z.array(text).optional(),
  scope: text,
  meaning: text,
  tone: text,
  action: text.optional(),
  ...sourced,
});

/** File name → its form. */
export const SCHEMAS = {
  'tasks.json': file({ tasks: z.array(task) }),
  'stages.json': file({
    stages: z.array(
      z.strictObject({
        id,
        order: z.number().int(),
        step: z.number().int().min(0).max(5).nullable(),
        audience: z.enum(['reseller', 'provider']),
        ...sourced,
      }),
    ),
  }),
  'pages.json': file({ pages: z.array(page) }),
  'addresses.json': file({ addresses: z.record(id, z.array(address).min(1)) }),
  'sources.json': file({
    sources: z.array(
      z.strictObject({
        id: z.string().regex(/^[A-Z]-[A-Z0-9]+$/),
        title: text,
        url: z.url({ protocol: /^https$/ }),
        kind: text,
        date: text,
        trust: z.enum(['A', 'B', 'C', 'D']),
        currency: text.optional(),
      }),
    ),
  }),
  'roles.json': file({
    roles: z.array(
      z.strictObject({
        id: role,
        label: text,
        family: text,
        aliases: z.array(text).optional(),
        person: z.literal(true).optional(),
        can: z.array(text),
        cannot: z.array(text),
        note: text.optional(),
        ...sourced,
      }),
    ),
  }),
  'permissions.json': file({
    permissions: z.array(
      z.strictObject({
        id,
        action: text,
        allows: z.partialRecord(z.enum(ROLE), z.enum(['yes', 'no', 'view', 'conflict'])),
        tasks: ids,
        note: text.optional(),
        ...sourced,
      }),
    ),
  }),
  'contradictions.json': file({
    contradictions: z.array(
      z.strictObject({
        id: z.string().regex(/^c-\d{2}$/),
        topic: text,
        older: text,
        newer: text,
        use: text,
        tasks: ids,
        sources: z.strictObject({ older: sources, newer: sources }),
        asOf: day,
      }),
    ),
  }),
  'verification.json': file({
    steps: z.array(
      z.strictObject({
        id,
        fact,
        label: text,
        apiSubStatus: text.nullable(),
        tabs: ids,
        conditional: z.literal(true).optional(),
        ...sourced,
      }),
    ),
    statuses: z.array(status),
    programmeStatuses: z.array(z.strictObject({ id, label: text, program: text, meaning: text, tone: text, ...sourced })),
    limits: z.array(z.strictObject({ what: text, value: text, confidence: confidence.optional(), ...sourced })),
    senders: z.array(z.strictObject({ address: text, use: text, confidence, ...sourced })),
    documents: z.strictObject({ business: z.array(text), employment: z.array(text), identity: z.array(text), ...sourced }),
    rejectionReasons: z.array(z.strictObject({ id, text, ...sourced })),
  }),
  'prerequisites.json': file({
    prerequisites: z.array(
      z.strictObject({
        id: z.string().regex(/^pre\.[a-z0-9-]+$/),
        facts: z.array(fact).min(1),
        severity: z.enum(['blocker', 'warning', 'info']),
        tasks: ids.min(1),
        lasting: z.literal(true).optional(),
        spoils: z.object({ task: z.string(), until: z.string() }).optional(),
        confidence: confidence.optional(),
        ...sourced,
      }),
    ),
  }),
  'markets.json': file({
    sources,
    markets: z
      .array(
        z.strictObject({
          code: country,
          name: text,
          region: id,
          currencies: z.array(currency),
          currencyHint: currency.optional(),
          parent: country.optional(),
          movedOn: day.optional(),
          sources: sources.optional(),
        }),
      )
      .min(200),
  }),
  'regions.json': file({
    regions: z.array(
      z.strictObject({
        id,
        name: text,
        kind: z.enum(['commercial', 'not-sold', 'national-cloud']),
        members: z.array(country).optional(),
        listedBefore: z.array(country).optional(),
        sources,
      }),
    ),
  }),
  'distributors.json': file({
    distributors: z.array(
      z.strictObject({ id, name: text, markets: z.array(country), regions: ids, confidence: z.enum(['documented', 'claimed']), sources }),
    ),
  }),
  'regions-codes.json': file({
    sources,
    codes: z.array(z.strictObject({ code: country, iso3: z.string().regex(/^[A-Z]{3}$/) })),
    former: z.array(z.strictObject({ code: z.string().regex(/^[A-Z]{2,3}$/), now: z.array(country).min(1) })),
  }),
  'regions-names.json': file({
    sources,
    aliases: z.record(country, z.array(text).min(1)),
    ambiguous: z.array(z.strictObject({ names: z.array(text).min(1), codes: z.array(country).min(2) })),
  }),
  'regions-areas.json': file({
    sources,
    areas: z.array(z.strictObject({ names: z.array(text).min(1), codes: z.array(country).min(1) })),
    wide: z.array(text).min(1),
  }),
  'location-scenarios.json': file({
    scenarios: z.array(
      z.strictObject({
        id,
        supported: z.boolean(),
        origin: z.enum(['documented', 'derived', 'rule']),
        region: z.enum(['same', 'new', 'any']),
        page: id,
        tasks: ids.min(1).optional(),
        also: ids.min(1).optional(),
        ...sourced,
      }),
    ),
  }),
  'error-codes.json': file({
    errors: z.array(
      z.strictObject({
        id,
        whose: z.array(z.enum(['distributor', 'reseller', 'customer', 'own-admin', 'caller', 'microsoft'])).min(1),
        codes: z
          .array(
            z.strictObject({
              code: z.string().regex(/^\d{4,6}$/),
              http: z
                .string()
                .regex(/^[45]\d\d$/)
                .optional(),
            }),
          )
          .min(1)
          .optional(),
        says: z.array(text).min(1).optional(),
        page: id.optional(),
        confidence,
        ...sourced,
      }),
    ),
  }),
  'registration-countries.json': file({ sources, countries: z.array(country).min(1) }),
  'webmail.json': file({ sources, named: z.array(text).min(1), added: z.array(text) }),
  'weekends.json': file({ source: text, url: z.url(), weekends: z.record(country, z.enum(['fri-sat', 'thu-fri', 'fri', 'sun'])) }),
} as const satisfies Record<string, z.ZodType>;
