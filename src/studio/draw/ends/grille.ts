import { clip, referTo } from '../gradient.ts';
import { type Knot, line, shape, symmetric } from '../outline.ts';
import { group } from '../svg.ts';
import { pickVariant } from '../variants.ts';
import type { EndProportions, FrontFace } from './end-proportions.ts';

function grilleOutline({ grille: [top, bottom], grilleHalf }: FrontFace): readonly Knot[] {
  const middle = bottom + (top - bottom) * 0.62;
  return symmetric([
    [0, top, 20],
    [grilleHalf - 3, top, 5],
    [grilleHalf, middle, 8],
    [grilleHalf - 11, bottom, 7],
    [0, bottom],
  ]);
}

type Filling = (face: FrontFace) => string;

const steps = (count: number) => Array.from({ length: count }, (_, index) => (index + 1) / (count + 1));

const dim = { stroke: '#5c5e60', 'stroke-width': 1.1 };

const horizontalBars: Filling = ({ grille: [top, bottom], grilleHalf }) =>
  steps(4)
    .map((share) =>
      line(
        [
          [-grilleHalf, bottom + (top - bottom) * share],
          [grilleHalf, bottom + (top - bottom) * share],
        ],
        { stroke: '#c7c9ca', 'stroke-width': 1.9 },
      ),
    )
    .join('');

const verticalSlats: Filling = ({ grille: [top, bottom], grilleHalf }) =>
  steps(13)
    .map((share) =>
      line(
        [
          [grilleHalf * (share * 2 - 1), bottom],
          [grilleHalf * (share * 2 - 1), top],
        ],
        { stroke: '#bfc1c2', 'stroke-width': 1.7 },
      ),
    )
    .join('');

const mesh: Filling = ({ grille: [top, bottom], grilleHalf }) =>
  steps(17)
    .map((share) => {
      const x = grilleHalf * (share * 3 - 1.5);
      return (
        line(
          [
            [x - 10, bottom],
            [x + 10, top],
          ],
          dim,
        ) +
        line(
          [
            [x + 10, bottom],
            [x - 10, top],
          ],
          dim,
        )
      );
    })
    .join('');

const doubleBar: Filling = (face) => {
  const y = (face.grille[0] + face.grille[1]) / 2;
  const bar = (at: number) =>
    line(
      [
        [-face.grilleHalf, at],
        [face.grilleHalf, at],
      ],
      { stroke: '#d3d5d6', 'stroke-width': 2.6 },
    );
  return mesh(face) + bar(y - 3.4) + bar(y + 3.4);
};

/** What fills the grille, by variant. */
const fillings: readonly [Filling, ...Filling[]] = [horizontalBars, mesh, verticalSlats, doubleBar];

/** The grille: dark opening, bars or mesh, bright frame. The badge goes in its middle. */
export function drawGrille({ front }: EndProportions, variant: number): string {
  const drawFilling = pickVariant(fillings, variant);
  const outline = grilleOutline(front);
  return [
    clip('grille-clip', shape(outline, {})),
    group({ 'clip-path': referTo('grille-clip') }, shape(outline, { fill: '#121314' }), drawFilling(front)),
    shape(outline, { fill: 'none', stroke: '#1a1a1a', 'stroke-width': 4.2 }),
    shape(outline, { fill: 'none', stroke: referTo('chrome'), 'stroke-width': 2.4 }),
  ].join('');
}
