import type { Brand } from '../model/brand.ts';
import type { Artist } from './draw/artist.ts';
import { startStudio } from './start-studio.ts';
import type { Studio, StudioOptions } from './studio-options.ts';

const placement = {
  front: 'centre of the front grille',
  side: 'wheel centre caps',
  rear: 'middle of the tailgate',
};

function brand(name: string, look: string, more: Partial<Brand> = {}): Brand {
  const badge = { look, words: [look], lettering: null, placement };
  return { name, aliases: [], wordmark: null, confusable: [], badge, ...more };
}

/** A few makers, enough for every rule of the studio. */
export const brands: readonly Brand[] = [
  brand('Renault', 'upright silver rhombus with a hollow centre', {
    aliases: ['Рено'],
    confusable: ['Toyota', 'Honda'],
  }),
  brand('BMW', 'ring around blue and white quarters', { confusable: ['Audi'] }),
  brand('Volkswagen', 'letters in a ring', { aliases: ['VW'] }),
  brand('Toyota', 'overlapping ellipses'),
  brand('Honda', 'upright letter in a rounded square'),
  brand('Audi', 'four interlocked rings'),
];

/** A clock on which waiting takes no time; `waits` keeps what was asked for. */
export function fakeClock() {
  const waits: number[] = [];
  let nowMs = 0;
  const sleep = async (ms: number, signal?: AbortSignal) => {
    signal?.throwIfAborted();
    waits.push(ms);
    nowMs += ms;
  };
  return { waits, now: () => nowMs, sleep, advance: (ms: number) => (nowMs += ms) };
}

/** Writes what it was asked to draw into bytes that begin like a JPEG; quick, for tests of everything else. */
export const plainArtist: Artist = {
  drawCar: (spec, size) => JSON.stringify({ spec, size }),
  rasterize: async (svg) => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(svg.padEnd(3000))]),
};

/** A running studio that stops at the end of its block. */
export async function openStudio(options: Partial<StudioOptions> = {}): Promise<Studio & AsyncDisposable> {
  const studio = await startStudio({ brands, clock: fakeClock(), artist: plainArtist, ...options });
  return { ...studio, [Symbol.asyncDispose]: () => studio.close() };
}

export interface PictureOptions {
  readonly negative?: string;
  readonly seed?: number;
  readonly size?: string;
}

/** The address of a picture, written by hand so that tests do not lean on the code under test. */
export function pictureAddress(baseUrl: string, prompt: string, options: PictureOptions = {}): string {
  const { negative, seed = 7, size = 'width=1024&height=768' } = options;
  const exclusions = negative === undefined ? '' : `&negative_prompt=${encodeURIComponent(negative)}`;
  return `${baseUrl}/prompt/${encodeURIComponent(prompt)}?${size}&seed=${seed}&model=studio&nologo=true${exclusions}`;
}
