import { binCells, shareOfBins } from './color-bins.ts';
import { chromaOf } from './lab.ts';
import type { LabCells } from './lab-cells.ts';
import { addWeight, createHistogram, quantileOf } from './weighted-histogram.ts';

/** Half-axes of the ellipse where a car is looked for, as shares of width and height; see the rubric's "Shown half". */
const [halfAcross, halfDown] = [0.38, 0.3];
/** Beyond the ellipse a cell's weight falls to 0 over this share of its radius. */
const fade = 0.35;
/** The outermost 4 % on each side are the border, whose colours are the background's. */
const borderFrom = 0.46;
/** Shares below this are blur, not a colour of the border. */
const leastShare = 1e-4;
/** Dark neutral cells are tyres, glass, grille or black paint: they say little against a colour. Set on the fitting photographs. */
const dark = { lightness: 15, chroma: 8, weight: 0.3 };

/** How much each cell speaks for the car. */
export interface Foreground {
  /** 0..1 per cell: whether it is part of the car. */
  readonly car: Float32Array;
  /** The same with dark cells discounted: how much it says of the paint. */
  readonly weights: Float32Array;
  /** 1 for a cell of the picture's border, else 0. */
  readonly border: Uint8Array;
  /** Share of the centre that is not explained by the border's colours, 0..1. */
  readonly share: number;
}

/**
 * Tells the car from what is behind it: colours that fill the centre but not the border are the car's.
 * A car that touches the border (a tight crop) keeps most of its weight, because it still fills the centre more.
 */
export function weighForeground(cells: LabCells): Foreground {
  const bins = binCells(cells);
  const { places, centre, border } = layOut(cells);
  const behind = shareOfBins(bins, border);
  const within = shareOfBins(bins, centre);
  const seen = shareOfBackground(behind, within);
  const [car, weights] = [new Float32Array(bins.length), new Float32Array(bins.length)];
  let [kept, total] = [0, 0];
  for (let cell = 0; cell < bins.length; cell += 1) {
    const place = places[cell] ?? 0;
    if (place === 0) continue;
    const bin = bins[cell] ?? 0;
    const own = place * Math.max(0, 1 - (seen * (behind[bin] ?? 0)) / Math.max(1e-9, within[bin] ?? 0));
    car[cell] = own;
    weights[cell] = own * (isDarkNeutral(cells, cell) ? dark.weight : 1);
    kept += own;
    total += place;
  }
  return { car, weights, border, share: total === 0 ? 0 : kept / total };
}

interface Layout {
  /** 0..1, how near to the middle. */
  readonly places: Float32Array;
  /** 1 for a cell of the ellipse, and of the border. */
  readonly centre: Uint8Array;
  readonly border: Uint8Array;
}

let last: { readonly width: number; readonly height: number; readonly layout: Layout } | null = null;

/** The pictures of a run mostly have one size: what depends on nothing else is kept from one to the next. */
function layOut({ width, height }: LabCells): Layout {
  if (last?.width !== width || last.height !== height) {
    last = { width, height, layout: divide(width, height) };
  }
  return last.layout;
}

function divide(width: number, height: number): Layout {
  const size = width * height;
  const [places, centre, border] = [new Float32Array(size), new Uint8Array(size), new Uint8Array(size)];
  for (let cell = 0; cell < size; cell += 1) {
    const across = ((cell % width) + 0.5) / width - 0.5;
    const down = (Math.floor(cell / width) + 0.5) / height - 0.5;
    const radius = Math.sqrt((across / halfAcross) ** 2 + (down / halfDown) ** 2);
    places[cell] = Math.min(1, Math.max(0, 1 - (radius - 1) / fade));
    centre[cell] = radius <= 1 ? 1 : 0;
    border[cell] = Math.max(Math.abs(across), Math.abs(down)) > borderFrom ? 1 : 0;
  }
  return { places, centre, border };
}

/**
 * How much background the centre holds: the ratio of centre to border share that half of the border stays below.
 * A colour of car and border alike lies above it, pure background at it or below.
 */
function shareOfBackground(behind: Float32Array, within: Float32Array): number {
  const ratios = createHistogram(0, 1, 1 / 512);
  for (let bin = 0; bin < behind.length; bin += 1) {
    const weight = behind[bin] ?? 0;
    if (weight > leastShare) addWeight(ratios, (within[bin] ?? 0) / weight, weight);
  }
  return quantileOf(ratios, 0.5) ?? 0;
}

function isDarkNeutral({ lightness, a, b }: LabCells, cell: number): boolean {
  return (lightness[cell] ?? 0) < dark.lightness && chromaOf(a[cell] ?? 0, b[cell] ?? 0) < dark.chroma;
}
