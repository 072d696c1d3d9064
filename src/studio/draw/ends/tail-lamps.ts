import { boxGradient, clip, fillWith, referTo } from '../gradient.ts';
import { type Knot, line, shape } from '../outline.ts';
import { element, group, mirrored } from '../svg.ts';
import { pickVariant } from '../variants.ts';
import type { EndProportions } from './end-proportions.ts';

interface LampBox {
  readonly inner: number;
  readonly outer: number;
  readonly top: number;
  readonly bottom: number;
}

function lampBox({ rear, halfWidth }: EndProportions): LampBox {
  return { inner: rear.lampInner, outer: halfWidth - 3, top: rear.lamps[0], bottom: rear.lamps[1] };
}

function lampOutline({ inner, outer, top, bottom }: LampBox): readonly Knot[] {
  return [
    [inner, top - 4, 4],
    [inner + 6, top, 5],
    [outer - 8, top, 9],
    [outer, top - 9, 6],
    [outer - 1, bottom + 4, 6],
    [outer - 6, bottom, 5],
    [inner + 7, bottom, 6],
    [inner, bottom + 6, 4],
  ];
}

type Light = (box: LampBox) => string;

const glowing = { stroke: '#ff6a5e', 'stroke-width': 2.6, 'stroke-linejoin': 'round' };

const hook: Light = ({ inner, outer, top, bottom }) =>
  line(
    [
      [inner + 5, bottom + 5],
      [outer - 6, bottom + 5, 4],
      [outer - 6, top - 6, 4],
      [inner + 8, top - 5],
    ],
    glowing,
  );

const bars: Light = ({ inner, outer, top, bottom }) =>
  [0.3, 0.7]
    .map((share) =>
      line(
        [
          [inner + 5, bottom + (top - bottom) * share],
          [outer - 6, bottom + (top - bottom) * share],
        ],
        glowing,
      ),
    )
    .join('');

const halo: Light = ({ inner, outer, top, bottom }) =>
  element('rect', {
    x: inner + 5,
    y: bottom + 4,
    width: outer - inner - 11,
    height: top - bottom - 8,
    rx: 4,
    fill: 'none',
    ...glowing,
  });

/** What shines inside the tail lamps, by variant. */
const tailLights: readonly [Light, ...Light[]] = [hook, bars, halo];

function reversingLamp({ inner, outer, top, bottom }: LampBox): string {
  const y = bottom + (top - bottom) * 0.42;
  return element('rect', {
    x: inner + (outer - inner) * 0.34,
    y,
    width: (outer - inner) * 0.26,
    height: (top - bottom) * 0.17,
    rx: 1.2,
    fill: '#e9dcdc',
  });
}

/** Red tail lamps at both corners, lit. */
export function drawTailLamps(car: EndProportions, variant: number): string {
  const box = lampBox(car);
  const outline = lampOutline(box);
  const drawLight = pickVariant(tailLights, variant);
  const lamp = group(
    { 'clip-path': referTo('tail-clip') },
    shape(outline, fillWith('tail')),
    drawLight(box),
    reversingLamp(box),
  );
  return [
    boxGradient(
      'tail',
      [0, 0, 0.5, 1],
      [
        [0, '#9b0d13'],
        [0.55, '#d5141c'],
        [1, '#e8262c'],
      ],
    ),
    clip('tail-clip', shape(outline, {})),
    mirrored(lamp + shape(outline, { fill: 'none', stroke: '#250405', 'stroke-width': 1.8 })),
  ].join('');
}
