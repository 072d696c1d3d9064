import { boxGradient, clip, fillWith, radialGradient, referTo } from '../gradient.ts';
import { type Knot, line, shape } from '../outline.ts';
import { circle, element, group, mirrored } from '../svg.ts';
import { pickVariant } from '../variants.ts';
import type { EndProportions } from './end-proportions.ts';

interface LampBox {
  readonly inner: number;
  readonly outer: number;
  readonly top: number;
  readonly bottom: number;
}

function lampBox({ front, halfWidth }: EndProportions): LampBox {
  return { inner: front.lampInner, outer: halfWidth - 5, top: front.lamps[0], bottom: front.lamps[1] };
}

/** The lens rises towards the wings. */
function lampOutline({ inner, outer, top, bottom }: LampBox): readonly Knot[] {
  const rise = (top - bottom) * 0.3;
  return [
    [inner, top - rise, 4],
    [outer - 3, top, 7],
    [outer, top - 7, 5],
    [outer - 5, bottom + rise, 7],
    [inner + 9, bottom, 6],
  ];
}

const lit = { fill: '#ffffff', stroke: '#c2c4c6', 'stroke-width': 1 };

type Light = (box: LampBox) => string;

const twinRound: Light = ({ inner, outer, top, bottom }) => {
  const y = (top + bottom) / 2;
  const r = (top - bottom) * 0.3;
  return (
    circle({ cx: inner + (outer - inner) * 0.36, cy: y - 0.6, r: r * 0.9 }, lit) +
    circle({ cx: inner + (outer - inner) * 0.7, cy: y + 1, r }, lit)
  );
};

const lightBar: Light = ({ inner, outer, top, bottom }) => {
  const y = (top + bottom) / 2;
  const bar = line(
    [
      [inner + 5, top - (top - bottom) * 0.44],
      [outer - 7, top - 5, 4],
      [outer - 8, bottom + 7],
    ],
    { stroke: '#ffffff', 'stroke-width': 2.8, 'stroke-linejoin': 'round' },
  );
  return bar + circle({ cx: inner + (outer - inner) * 0.52, cy: y - 1.6, r: (top - bottom) * 0.25 }, lit);
};

const cells: Light = ({ inner, outer, top, bottom }) => {
  const y = (top + bottom) / 2;
  const size = (top - bottom) * 0.36;
  return [0.26, 0.5, 0.74]
    .map((share) => {
      const x = inner + (outer - inner) * share;
      return element('rect', {
        x: x - size / 2,
        y: y - size / 2 + share * 3 - 2,
        width: size,
        height: size,
        rx: 1.4,
        ...lit,
      });
    })
    .join('');
};

/** What shines inside the headlamps, by variant. */
const headlights: readonly [Light, ...Light[]] = [twinRound, lightBar, cells];

/** Lit white headlamps at both wings, with a glow around them. */
export function drawHeadlamps(car: EndProportions, variant: number): string {
  const box = lampBox(car);
  const outline = lampOutline(box);
  const drawLight = pickVariant(headlights, variant);
  const glow = {
    cx: (box.inner + box.outer) / 2,
    cy: (box.top + box.bottom) / 2,
    rx: (box.outer - box.inner) * 0.6,
    ry: (box.top - box.bottom) * 0.8,
  };
  const lamp = group({ 'clip-path': referTo('lamp-clip') }, shape(outline, fillWith('lens')), drawLight(box));
  return [
    boxGradient(
      'lens',
      [0, 0, 0.4, 1],
      [
        [0, '#8f9294'],
        [0.6, '#d9dbdc'],
        [1, '#f3f4f4'],
      ],
    ),
    radialGradient('glow', [
      [0, '#ffffff', 0.5],
      [1, '#ffffff', 0],
    ]),
    clip('lamp-clip', shape(outline, {})),
    mirrored(
      lamp +
        shape(outline, { fill: 'none', stroke: '#141414', 'stroke-width': 1.8 }) +
        element('ellipse', { ...glow, ...fillWith('glow') }),
    ),
  ].join('');
}
