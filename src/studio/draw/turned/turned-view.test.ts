import { describe, expect, test } from 'vitest';
import { blueHatchback } from '../car-spec.fixture.ts';
import { bodies } from '../car-spec.ts';
import { viewEnd } from '../ends/end-view.ts';
import { shadePaint } from '../paint-shades.ts';
import { viewSide } from '../side/side-view.ts';
import type { View } from '../view.ts';
import { viewTurned } from './turned-view.ts';

const shades = shadePaint(blueHatchback.paint);
const widthOf = ({ extent }: View) => extent.right - extent.left;

/** Where the middle of a badge is seen: x to the right, y up. */
function seenAt({ x, y, plane = '' }: View['badges'][number]): readonly [number, number] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = (plane.match(/-?[\d.]+/g) ?? []).map(Number);
  return [a * x + c * y + e, b * x + d * y + f];
}

describe.each(bodies)('a turned %s', (body) => {
  const spec = { ...blueHatchback, body };

  test.each(['front', 'rear'] as const)(
    'shows its %s and its side, each narrower than straight on',
    (towards) => {
      const turned = viewTurned(spec, towards, shades);
      const [end, side] = [viewEnd(spec, towards, shades), viewSide(spec, shades)];
      expect(widthOf(turned)).toBeGreaterThan(widthOf(end));
      expect(widthOf(turned)).toBeLessThan(widthOf(end) + widthOf(side));
      expect(turned.badges).toHaveLength(end.badges.length + side.badges.length);
    },
  );

  test('wears the badge of its face on the side of the picture where the face is', () => {
    const [inFront, behind] = [viewTurned(spec, 'front', shades), viewTurned(spec, 'rear', shades)];
    const [front, ...hubs] = inFront.badges.map(seenAt);
    const [rear, ...others] = behind.badges.map(seenAt);
    for (const [x] of hubs) expect(x).toBeGreaterThan(front?.[0] ?? Number.NaN);
    for (const [x] of others) expect(x).toBeLessThan(rear?.[0] ?? Number.NaN);
  });

  test.each(['front', 'rear'] as const)('keeps every badge inside the car, towards the %s', (towards) => {
    const { badges, extent } = viewTurned(spec, towards, shades);
    for (const [x, y] of badges.map(seenAt)) {
      expect(x).toBeGreaterThan(extent.left);
      expect(x).toBeLessThan(extent.right);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(extent.height);
    }
  });
});
