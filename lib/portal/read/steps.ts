import type { STEP_STATE } from '../../rules/facts';
import type { PortalMap } from '../types';
import { labelsOf } from './labels';
import type { Line } from './look';
import { normalise } from './normalise';
import { type El, walk, within } from './tree';

export type StepState = (typeof STEP_STATE)[number];
export interface Step {
  /** Key without `step.`. */
  id: string;
  state: StepState;
  /** What said so: words, or an attribute or class. */
  by: 'label' | 'attribute' | 'place';
  text: string;
}

const WORDS: Readonly<Record<string, StepState>> = {
  'v.completed': 'done',
  'v.authorized': 'done',
  'v.accepted': 'done',
  'v.approved': 'done',
  'v.rejected': 'failed',
  'v.declined': 'failed',
  'v.challenged': 'action',
  'v.partnerAction': 'action',
  'act.fixNow': 'action',
  'v.inProgress': 'current',
  'v.notStarted': 'open',
};

/** State words in attribute values, class names and icon names; tried in this order, negations before what they negate. */
const MARKS: readonly (readonly [RegExp, StepState])[] = [
  [/\b(not (started|completed?|done)|incomplete|upcoming|future|todo|waiting|next)\b/, 'open'],
  [/\b(in ?progress|current|active|ongoing|running)\b/, 'current'],
  [/\b(fail(ed|ure)?|rejected|error|danger|declined|dismiss|cross)\b/, 'failed'],
  [/\b(action( needed| required)?|warning|attention|challenged)\b/, 'action'],
  [/\b(completed?|done|success|succeeded|passed|finished|check(ed|mark)?|tick|verified)\b/, 'done'],
];

const markOf = (text: string): StepState | undefined => {
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');
  return MARKS.find(([pattern]) => pattern.test(words))?.[1];
};

const STATE_ATTRIBUTES = ['status', 'state', 'data-status', 'data-state', 'data-step-status', 'step-status', 'variant'];
const FLAGS = ['current', 'completed', 'complete', 'done', 'active', 'error', 'failed'];

/**
 * The steps of a progress bar with their states, from at least three step labels near each other. Words beside the label
 * count before attributes, attributes before class names and icons; two states from one kind of sign give none. Before the
 * one step in work everything is done, after it everything is open: that is what a progress bar says by its order.
 */
export function stepsIn(lines: readonly Line[], map: PortalMap): Step[] {
  const marks = lines.flatMap((line) => {
    const key = line.hits.find((h) => h.key.startsWith('step.'))?.key;
    return key ? [{ line, id: key.slice(5) }] : [];
  });
  if (new Set(marks.map((m) => m.id)).size < 3) return [];
  const found = marks.map(({ line, id }) => ({ id, line, ...stateOf(line, itemOf(line, lines), lines, map) }));
  const pending = found.filter((s) => s.pending && !s.state);
  if (pending.length === 1) Object.assign(pending[0]!, { state: 'current', by: 'label' });
  const focus = found.filter((s) => /current|failed|action/.test(s.state ?? ''));
  const at = focus.length === 1 ? found.indexOf(focus[0]!) : found.at(-1)?.state === 'done' ? found.length - 1 : -1;
  if (at >= 0)
    found.forEach((step, i) => {
      if (!step.state && i !== at) Object.assign(step, { state: i < at ? 'done' : 'open', by: 'place' });
    });
  // The same step twice (two bars, or a legend): only if they agree.
  return found.flatMap(({ id, state, by, line }) =>
    state &&
    found.every((o) => o.id !== id || o.state === state) &&
    found.findIndex((o) => o.id === id) === found.findIndex((o) => o.line === line)
      ? [{ id, state, by: by ?? 'attribute', text: line.text }]
      : [],
  );
}

/** The largest element around a step's label that holds no other label. */
function itemOf(line: Line, lines: readonly Line[]): El {
  const others = lines.filter((l) => l !== line && l.hits.some((h) => /^(step|field|section)\./.test(h.key)) && l.el !== line.el);
  let item = line.el;
  for (let up = item.up, n = 0; up && n < 8 && !others.some((o) => within(o.el, up!)); up = up.up, n++) item = up;
  return item;
}

function stateOf(label: Line, item: El, lines: readonly Line[], map: PortalMap): { state?: StepState; by?: Step['by']; pending?: boolean } {
  const inItem = lines.filter((l) => l !== label && within(l.el, item));
  const said = new Set<StepState>();
  let pending = false;
  const hear = (text: string): void => {
    for (const { key } of labelsOf(map, text)) {
      if (WORDS[key]) said.add(WORDS[key]);
      if (key === 'v.pending') pending = true;
    }
  };
  for (const line of inItem) hear(line.text);
  const attributes = new Set<StepState>();
  const classes = new Set<StepState>();
  const wording = normalise(label.text);
  const put = (set: Set<StepState>, text: string | undefined): void => {
    const state = text ? markOf(text) : undefined;
    if (state) set.add(state);
  };
  walk(item, (el) => {
    const name = el.a['aria-label'] ?? el.a.alt ?? el.a.title;
    if (name) {
      const rest = normalise(name)
        .replace(wording, ' ')
        .replace(/^[\s,:;(-]+|[\s,:;)-]+$/g, '');
      if (rest !== normalise(name) || el !== item) hear(rest);
    }
    const current = el.a['aria-current'];
    if (current && current !== 'false') attributes.add('current');
    for (const a of STATE_ATTRIBUTES) put(attributes, el.a[a]);
    for (const flag of FLAGS) if (flag in el.a && el.a[flag] !== 'false') put(attributes, flag);
    put(classes, el.a.class);
    put(classes, el.a.name ?? el.a.icon ?? el.a['data-icon-name']);
    return true;
  });
  for (const [set, by] of [
    [said, 'label'],
    [attributes, 'attribute'],
    [classes, 'attribute'],
  ] as const) {
    if (set.size > 1) return { pending: false };
    if (set.size) return { state: [...set][0]!, by };
  }
  return { pending };
}
