import { fillWith, verticalGradient } from '../gradient.ts';
import { type Knot, shape, symmetric } from '../outline.ts';
import type { PaintShades } from '../paint-shades.ts';
import { circle, mirrored, rect } from '../svg.ts';
import type { EndProportions } from './end-proportions.ts';
import { drawCrease, drawGap } from './panel-lines.ts';

/** The bonnet as it falls from the windscreen to its leading edge. */
function bonnet(car: EndProportions, shades: PaintShades): string {
  const { shoulder, beltHalf, halfWidth, front } = car;
  const edge = front.bonnetEdge;
  const lampTop = front.lamps[0];
  const outline = symmetric([
    [0, shoulder + 8, 30],
    [beltHalf - 6, shoulder + 5, 12],
    [halfWidth - 15, shoulder - 9, 16],
    [halfWidth - 16, lampTop + 2, 8],
    [front.lampInner, edge - 1, 14],
    [0, edge],
  ]);
  const crease: Knot[] = [
    [beltHalf * 0.6, shoulder + 3],
    [front.grilleHalf + 2, edge + 3],
  ];
  return [
    verticalGradient(
      'bonnet',
      [shoulder + 8, edge - 1],
      [
        [0, shades.dark],
        [0.3, shades.base],
        [1, shades.light],
      ],
    ),
    shape(outline, { ...fillWith('bonnet'), stroke: shades.gap, 'stroke-width': 1 }),
    mirrored(drawCrease(crease, shades)),
  ].join('');
}

function intake({ front, halfWidth }: EndProportions): string {
  const [top, bottom] = front.intake;
  const half = halfWidth * 0.56;
  const opening = symmetric([
    [0, top, 10],
    [half - 6, top, 5],
    [half, bottom + 2, 5],
    [half - 8, bottom, 4],
    [0, bottom],
  ]);
  const slot = rect(
    { x: -half + 8, y: (top + bottom) / 2 - 0.6, width: 2 * half - 16, height: 1.2 },
    { fill: '#3d3f40' },
  );
  return shape(opening, { fill: '#141516' }) + slot;
}

/** Fog lamps in dark pockets below the headlamps. */
function fogLamps({ front, halfWidth }: EndProportions): string {
  const y = (front.intake[0] + front.intake[1]) / 2 + 3;
  const x = halfWidth - 19;
  const pocket: Knot[] = [
    [x - 11, y + 2, 3],
    [x + 9, y + 9, 4],
    [x + 11, y - 4, 4],
    [x - 6, y - 8, 4],
  ];
  return mirrored(
    shape(pocket, { fill: '#17181a' }) +
      circle({ cx: x + 2, cy: y, r: 4 }, { fill: '#e3e5e6', stroke: '#8d8f90', 'stroke-width': 0.8 }),
  );
}

function skidPlate({ cladding, clearance, halfWidth }: EndProportions): string {
  if (!cladding) return '';
  const half = halfWidth * 0.5;
  return shape(
    symmetric([
      [0, clearance + 9],
      [half - 4, clearance + 9, 3],
      [half - 12, clearance - 1, 4],
      [0, clearance - 1],
    ]),
    { fill: '#aeb1b3', stroke: '#55585a', 'stroke-width': 0.8 },
  );
}

/** Where bumper and wings meet below the lamps. */
function seams(car: EndProportions, shades: PaintShades): string {
  const { front, halfWidth } = car;
  const y = front.lamps[1];
  return mirrored(
    drawGap(
      [
        [halfWidth - 12, y + 4],
        [halfWidth - 1, y - 6],
      ],
      shades,
    ) +
      drawCrease(
        [
          [halfWidth - 34, front.intake[0] + 4],
          [halfWidth - 8, front.intake[0] + 14, 8],
          [halfWidth - 3, y - 12],
        ],
        shades,
      ),
  );
}

/** Bonnet and bumper, without grille, lamps and plate. */
export function drawFrontFace(car: EndProportions, shades: PaintShades): string {
  return [bonnet(car, shades), seams(car, shades), intake(car), fogLamps(car), skidPlate(car)].join('');
}
