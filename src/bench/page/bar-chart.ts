/** A value to draw. */
export interface Bar {
  /** Names the colour: `strong`, `soft`. */
  readonly kind: 'strong' | 'soft';
  readonly value: number;
  /** Written behind the bar. */
  readonly text: string;
  /** A line across the bar at another value: a bound; null for none. */
  readonly mark: number | null;
}

export interface BarGroup {
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** Everything placed, in pixels from the top left. */
export interface BarChart {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly { readonly y: number; readonly text: string }[];
  readonly bars: readonly {
    readonly kind: Bar['kind'];
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly text: string;
    readonly textX: number;
    readonly textY: number;
  }[];
  readonly marks: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
}

const labelWidth = 128;
const plotWidth = 416;
/** Room for the words behind the longest bar. */
const textWidth = 176;
const barHeight = 18;
const barGap = 4;
const groupGap = 14;
/** Baseline of text in the middle of a bar. */
const baseline = 13;

/** Lays out horizontal bars on one scale that begins at 0, group below group. */
export function layOutBars(groups: readonly BarGroup[]): BarChart {
  const most = Math.max(...groups.flatMap(({ bars }) => bars.map(({ value }) => value)), Number.MIN_VALUE);
  const scale = (value: number) => round((value / most) * plotWidth);
  const labels: BarChart['labels'][number][] = [];
  const bars: BarChart['bars'][number][] = [];
  const marks: BarChart['marks'][number][] = [];
  let y = 3;
  for (const group of groups) {
    labels.push({ y: y + baseline, text: group.label });
    for (const { kind, value, text, mark } of group.bars) {
      const width = Math.max(1, scale(value));
      const place = { x: labelWidth, y, width, height: barHeight };
      bars.push({ kind, ...place, text, textX: labelWidth + width + 8, textY: y + baseline });
      if (mark !== null) marks.push({ x: labelWidth + scale(mark), y1: y - 3, y2: y + barHeight + 3 });
      y += barHeight + barGap;
    }
    y += groupGap;
  }
  return {
    width: labelWidth + plotWidth + textWidth,
    height: Math.max(y - groupGap, 0) + 2,
    labels,
    bars,
    marks,
  };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
