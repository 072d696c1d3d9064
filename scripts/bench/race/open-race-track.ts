import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCatalogue } from '../../catalogue/write-catalogue.ts';

const anglesPerCar = 3;

/** One job of the race. */
export interface RaceSetting {
  readonly baseUrl: string;
  readonly images: number;
  /** Pictures worked on at a time. */
  readonly lanes: number;
  /** The generated cases that ask for the images. */
  readonly casesDir: string;
  /** Everything that is written goes in here. */
  readonly scratch: string;
}

/** A service that hands out pictures, in a process of its own, and a folder to write to. */
export interface RaceTrack extends Disposable {
  readonly scratch: string;
  readonly baseUrl: string;
  prepare(images: number, lanes: number): Promise<RaceSetting>;
}

/** @param width of the pictures, in pixels: small ones cost little disk and decoding; as drawn when left out */
export async function openRaceTrack(width?: number): Promise<RaceTrack> {
  const program = fileURLToPath(new URL('serve-pictures.ts', import.meta.url));
  const child = fork(program, width === undefined ? [] : [String(width)]);
  const [port] = await once(child, 'message');
  const scratch = mkdtempSync(join(tmpdir(), 'car-eval-race-'));
  const baseUrl = `http://127.0.0.1:${port}`;
  return {
    scratch,
    baseUrl,
    async prepare(images, lanes) {
      const casesDir = join(scratch, `cases-${images}`);
      await writeCatalogue(casesDir, images / anglesPerCar, 1);
      return { baseUrl, images, lanes, casesDir, scratch };
    },
    [Symbol.dispose]() {
      child.disconnect();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** Throws for numbers of images that no number of cars asks for. */
export function readSizes(text: string): number[] {
  const sizes = text.split(',').map(Number);
  if (sizes.every((images) => images > 0 && images % anglesPerCar === 0)) return sizes;
  throw new Error(`Expected --images to be multiples of ${anglesPerCar}, got ${text}`);
}
