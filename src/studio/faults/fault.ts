import type { Angle } from '../../model/car.ts';

/** Where faults strike: answers to requests for a picture, or to the backend's chat request. */
export const faultPlaces = ['picture', 'chat'] as const;
export type FaultPlace = (typeof faultPlaces)[number];

/**
 * A fault of the service that the studio plays on request. It strikes requests at `at` that match `angle` and `car`
 * (null: any); of those, the ones that `every`, `first`, `tries` and `chance` let through (null: all).
 */
export interface StudioFault {
  readonly kind: FaultKind;
  readonly at: FaultPlace;
  readonly angle: Angle | null;
  /** Brand that the prompt affirms. */
  readonly car: string | null;
  /** Meaning depends on the kind; null for its default. */
  readonly value: string | null;
  /** Every nth matching request, in order of arrival. */
  readonly every: number | null;
  /** Only the first n matching requests, in order of arrival. */
  readonly first: number | null;
  /** The first n tries of each picture by itself, whatever else arrives: the same in any order. */
  readonly tries: number | null;
  /** The share of pictures it strikes, 0..1, drawn from prompt and seed: the same picture always or never. */
  readonly chance: number | null;
}

interface FaultRule {
  readonly does: string;
  /** What the value is, in words; null when the kind takes none. */
  readonly value: string | null;
  readonly example: string;
}

/** What each kind does on the wire. */
export const faultKinds = {
  'rate-limit': {
    does: '429, with Retry-After unless the value is none',
    value: 'seconds for Retry-After (default 1), or none',
    example: 'rate-limit=2:every=3',
  },
  quota: { does: '402 with JSON', value: null, example: 'quota' },
  refuse: { does: '422 with JSON, as a content policy does', value: null, example: 'refuse:car=BMW' },
  'server-error': { does: '500 with JSON', value: null, example: 'server-error:first=2' },
  'bad-gateway-html': { does: '502 with an HTML page', value: null, example: 'bad-gateway-html:tries=1' },
  'html-200': { does: '200 with an HTML page', value: null, example: 'html-200@side' },
  'json-200': { does: '200 with JSON that tells of an error', value: null, example: 'json-200@side' },
  'placeholder-200': {
    does: '200 with one fixed picture',
    value: null,
    example: 'placeholder-200:chance=0.2',
  },
  'empty-200': { does: '200 with an empty body', value: null, example: 'empty-200@rear' },
  reset: { does: 'the connection is reset before any answer', value: null, example: 'reset:tries=1' },
  'reset-after-headers': {
    does: 'the connection is cut inside the body',
    value: null,
    example: 'reset-after-headers@rear',
  },
  'slow-drip': {
    does: 'the body comes in 16 pieces with a pause before each',
    value: 'pause in milliseconds (default 250)',
    example: 'slow-drip@side=100',
  },
  truncated: {
    does: 'a well-formed answer with half of the picture',
    value: null,
    example: 'truncated@rear',
  },
  'wrong-size': { does: 'width and height swapped', value: null, example: 'wrong-size@front' },
  'other-model': { does: 'x-model-used names another model', value: null, example: 'other-model' },
  hang: { does: 'the request is never answered', value: null, example: 'hang@rear' },
} as const satisfies Record<string, FaultRule>;

export type FaultKind = keyof typeof faultKinds;
export const faultKindNames = Object.keys(faultKinds) as [FaultKind, ...FaultKind[]];
