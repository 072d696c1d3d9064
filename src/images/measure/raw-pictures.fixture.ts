import type { PixelImage } from './pixel-image.ts';

export type Rgb = readonly [red: number, green: number, blue: number];

/** A picture by a rule: what colour each place has, x and y in 0..1 from the top left. */
export function paintPicture(
  colorAt: (x: number, y: number) => Rgb,
  { width = 512, height = 384 }: { width?: number; height?: number } = {},
): PixelImage {
  const data = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const [x, y] = [((pixel % width) + 0.5) / width, (Math.floor(pixel / width) + 0.5) / height];
    data.set(colorAt(x, y), pixel * 3);
  }
  return { data, width, height };
}

export function readHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** A box of one colour in the middle of another: the least that has a foreground. */
export function paintBox(color: string, backdrop: string): PixelImage {
  const [front, behind] = [readHex(color), readHex(backdrop)];
  return paintPicture((x, y) => (Math.abs(x - 0.5) < 0.3 && Math.abs(y - 0.5) < 0.25 ? front : behind));
}

/** A car from the side, as simple as it can be: body, glass, two tyres, one shadow, in a share of the picture's width. */
export function paintCar(color: string, wall: string, share = 0.8): PixelImage {
  return paintPicture(ruleOfCar(color, wall, share));
}

/** What colour each place of a picture has that shows such a car. */
export function ruleOfCar(color: string, wall: string, share: number): (x: number, y: number) => Rgb {
  const [body, behind] = [readHex(color), readHex(wall)];
  return (x, y) => {
    // 0 in the middle of the car, 1 at its bumpers; 0 at the roof, 1 on the road.
    const [across, down] = [(x - 0.5) / (share / 2), (y - 0.5) / (share / 2) + 0.5];
    const isTyre = Math.hypot(Math.abs(across) - 0.62, (down - 0.8) * 1.1) < 0.2;
    if (isTyre) return [24, 24, 25];
    if (down > 0.35 && down < 0.85 && Math.abs(across) < 1) return body;
    if (down > 0.05 && down <= 0.35 && Math.abs(across) < 0.55) return [46, 50, 54];
    return down > 0.92 && down < 1 && Math.abs(across) < 1 ? [70, 70, 70] : behind;
  };
}

/** Repeatable numbers of 0..1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Soft coloured blobs: no two seeds make pictures alike. */
export function paintBlobs(seed: number): PixelImage {
  const random = randomNumbers(seed);
  const blobs = Array.from({ length: 12 }, () => ({
    x: random(),
    y: random(),
    size: 0.05 + random() * 0.2,
    color: [random() * 255, random() * 255, random() * 255] as const,
  }));
  return paintPicture((x, y) => {
    const blob = blobs.find((one) => Math.hypot(x - one.x, y - one.y) < one.size);
    return blob ? blob.color : [200 - 80 * y, 205 - 80 * y, 210 - 80 * y];
  });
}

/** Left and right exchanged. */
export function mirrorPicture({ data, width, height }: PixelImage): PixelImage {
  const mirrored = new Uint8Array(data.length);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const from = (Math.floor(pixel / width) * width + width - 1 - (pixel % width)) * 3;
    mirrored.set(data.subarray(from, from + 3), pixel * 3);
  }
  return { data: mirrored, width, height };
}
