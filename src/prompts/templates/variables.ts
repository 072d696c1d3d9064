import type { Angle } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import { ofView, type SaidOfViews } from '../../model/views.ts';

/** What a prompt is written from. What could not be found out is null or missing. */
export interface PromptFacts {
  readonly evalCase: EvalCase;
  readonly angle: Angle;
  readonly logo: {
    readonly brand: string;
    readonly look: string;
    /** A three-quarter view shows it where the straight one does, unless it says otherwise. Null or missing: none. */
    readonly placement: SaidOfViews<string | null>;
  } | null;
  /** Sentences, without their full stop, on how the real car looks. */
  readonly hints: readonly string[];
  readonly sessionId: string;
  readonly seed: number;
}

/** Views in words that picture models know. */
const views: Readonly<Record<Angle, string>> = {
  front: 'front view',
  side: 'side view',
  rear: 'rear view',
  front34: 'front three-quarter view',
  rear34: 'rear three-quarter view',
};

/** The angles that `if-angle` takes. */
export const angleIds: readonly string[] = Object.keys(views);

export type VariableKind = 'text' | 'list';

/** Every name that a template may use, and whether it stands for one text or for several. */
export const variableKinds = {
  brand: 'text',
  model: 'text',
  year: 'text',
  color: 'text',
  body: 'text',
  angle: 'text',
  /** How the badge looks, in words. */
  badge: 'text',
  'badge-maker': 'text',
  /** Where this view shows the badge; empty where it shows none. */
  'badge-place': 'text',
  hints: 'list',
  /** Makers whose badge is often drawn instead. */
  rivals: 'list',
  session: 'text',
  seed: 'text',
} as const satisfies Record<string, VariableKind>;
export type VariableName = keyof typeof variableKinds;

/** Other ways to write a name: as case files do, and the British one. */
export const otherNames: Readonly<Record<string, VariableName>> = { bodyType: 'body', colour: 'color' };

export type Value = string | number | readonly string[] | null;

/** The value of every name, other ways to write it included. Empty texts are null. */
export function readValues({ evalCase, angle, ...facts }: PromptFacts): Readonly<Record<string, Value>> {
  const { car, logo } = evalCase;
  const values: Readonly<Record<VariableName, Value>> = {
    brand: car.brand,
    model: car.model,
    year: car.year,
    color: car.color,
    body: car.bodyType,
    angle: views[angle],
    badge: facts.logo?.look || null,
    'badge-maker': facts.logo?.brand || null,
    'badge-place': (facts.logo && ofView(facts.logo.placement, angle)) || null,
    hints: facts.hints,
    rivals: logo.confusable,
    session: facts.sessionId || null,
    seed: facts.seed,
  };
  const others = Object.entries(otherNames).map(([other, name]) => [other, values[name]]);
  return { ...values, ...Object.fromEntries(others) };
}
