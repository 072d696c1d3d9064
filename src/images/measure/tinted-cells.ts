import { chromaOf, hueOf } from './lab.ts';
import type { LabCells } from './lab-cells.ts';

/** Below the first chroma a cell has no colour, above the second it has one; the rubric's single line at 22 lost dark and metallic paints. */
const [colorless, vivid] = [12, 24];
/** Darker cells have no hue worth reading. */
const leastLightness = 6;

/** 0 for a grey cell to 1 for a clearly coloured one. */
function vividness(lightness: number, chroma: number): number {
  if (lightness <= leastLightness) return 0;
  return Math.min(1, Math.max(0, (chroma - colorless) / (vivid - colorless)));
}

/** The cells that have a colour, one place each in all four lists. */
export interface TintedCells {
  /** Their places in the picture. */
  readonly cells: Int32Array;
  /** In degrees. */
  readonly hue: Float32Array;
  readonly chroma: Float32Array;
  /** How clearly coloured, 0..1. */
  readonly vividness: Float32Array;
}

/** Takes the coloured cells out once: hues are costly, and all that is asked of tints is asked of these cells. */
export function readTinted({ lightness, a, b }: LabCells): TintedCells {
  const count = countTinted(a, b);
  const cells = new Int32Array(count);
  const [hue, chroma, clear] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)];
  for (let cell = 0, into = 0; cell < lightness.length; cell += 1) {
    const own = chromaOf(a[cell] ?? 0, b[cell] ?? 0);
    if (own <= colorless) continue;
    cells[into] = cell;
    hue[into] = hueOf(a[cell] ?? 0, b[cell] ?? 0);
    chroma[into] = own;
    clear[into] = vividness(lightness[cell] ?? 0, own);
    into += 1;
  }
  return { cells, hue, chroma, vividness: clear };
}

function countTinted(a: Float32Array, b: Float32Array): number {
  let count = 0;
  for (let cell = 0; cell < a.length; cell += 1) {
    if (chromaOf(a[cell] ?? 0, b[cell] ?? 0) > colorless) count += 1;
  }
  return count;
}
