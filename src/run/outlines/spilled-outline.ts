import type { SeriesOutline } from '../series-outline.ts';
import type { CasePlace } from './case-place.ts';
import type { SpillFile } from './spill-file.ts';

interface ColdRecord {
  readonly outline: SeriesOutline;
  readonly place: CasePlace;
}

/** The lists that are empty for most cases: one bit of each says so. */
const lists = ['blockers', 'faults', 'broken', 'doubts', 'unread'] as const;
const nothing: readonly never[] = Object.freeze([]);

/** Gives the same object for what is alike: of a million cases few have a coverage of their own. */
type Share = <Value extends object | undefined>(value: Value) => Value;

/** Outlines in a file, of each of which little is in memory: what cases are counted and ordered by. The rest is read when it is asked for. */
export interface Spill {
  /** Gives what stands for the outline from now on. */
  put(outline: SeriesOutline, place: CasePlace): SeriesOutline;
  /** Null for one that is not in this file. */
  placeOf(outline: object): CasePlace | null;
}

export function openSpill(file: SpillFile): Spill {
  const share = openShare();
  let row = 0;
  return {
    put(outline, place) {
      file.append({ outline, place } satisfies ColdRecord);
      const spilled = new SpilledOutline(outline, { file, row, share });
      row += 1;
      return spilled as unknown as SeriesOutline;
    },
    placeOf: (outline) =>
      outline instanceof SpilledOutline && outline.isIn(file) ? outline.readRecord().place : null,
  };
}

function openShare(): Share {
  const known = new Map<string, unknown>();
  return <Value extends object | undefined>(value: Value): Value => {
    if (value === undefined) return value;
    const key = JSON.stringify(value);
    if (!known.has(key)) known.set(key, value);
    return known.get(key) as Value;
  };
}

interface Shelf {
  readonly file: SpillFile;
  readonly row: number;
  readonly share: Share;
}

class SpilledOutline {
  readonly id: string;
  readonly target: string;
  readonly sample: number;
  readonly status: SeriesOutline['status'];
  readonly passed: boolean | null;
  readonly score: number | null;
  readonly known: SeriesOutline['known'];
  readonly coverage: SeriesOutline['coverage'];
  readonly counts: SeriesOutline['counts'];
  readonly #file: SpillFile;
  readonly #row: number;
  readonly #filled: number;

  constructor(outline: SeriesOutline, { file, row, share }: Shelf) {
    this.id = outline.id;
    this.target = outline.target;
    this.sample = outline.sample;
    this.status = outline.status;
    this.passed = outline.passed;
    this.score = outline.score;
    this.known = share(outline.known);
    this.coverage = share(outline.coverage);
    this.counts = share(outline.counts);
    this.#file = file;
    this.#row = row;
    this.#filled = lists.reduce((bits, name, bit) => bits | (outline[name].length > 0 ? 1 << bit : 0), 0);
  }

  isIn(file: SpillFile): boolean {
    return this.#file === file;
  }

  readRecord(): ColdRecord {
    return this.#file.read(this.#row) as ColdRecord;
  }

  readList(bit: number): readonly unknown[] {
    const name = lists[bit];
    return name && this.#filled & (1 << bit) ? this.readRecord().outline[name] : nothing;
  }
}

/** What only the file has. `exact` is what the sums of a run take beside an outline. */
const cold = [
  'title',
  'source',
  'least',
  'word',
  'grade',
  'dimensions',
  'durationMs',
  'sumOfLatenciesMs',
  'speedup',
  'photos',
  'exact',
] as const;

for (const name of cold)
  Object.defineProperty(SpilledOutline.prototype, name, {
    get(this: SpilledOutline) {
      return (this.readRecord().outline as SeriesOutline & { readonly exact?: unknown })[name];
    },
  });
for (const [bit, name] of lists.entries())
  Object.defineProperty(SpilledOutline.prototype, name, {
    get(this: SpilledOutline) {
      return this.readList(bit);
    },
  });
