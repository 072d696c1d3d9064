import { describe, expect, test } from 'vitest';
import { paintHex } from '../imagine/paint.ts';
import { openStudio, pictureAddress } from '../studio.fixture.ts';
import { parseDefects } from './parse-defects.ts';

const views = { front: 'Front view', side: 'Side view', rear: 'Rear view' };
const hints = 'The same car in every view of the series: identical wheels and trim.';

/** What is drawn for each view of a car while these defects are planted. */
async function drawn(defects: string, car = '2022 BMW X5, red SUV') {
  await using studio = await openStudio({ defects: parseDefects(defects) });
  const draw = async (view: string, seed: number) => {
    const response = await fetch(pictureAddress(studio.baseUrl, `${car}. ${view}. ${hints}`, { seed }));
    return (await response.text()).replace(/^[^{<]+/, '').trim();
  };
  const [front, side, rear] = [
    await draw(views.front, 1),
    await draw(views.side, 2),
    await draw(views.rear, 3),
  ];
  return { front, side, rear };
}

const spec = (svg: string) => JSON.parse(svg).spec;

describe('planted defects', () => {
  test('paint another colour on one view only', async () => {
    const { front, side, rear } = await drawn('paint@rear=blue');
    expect(spec(rear).paint).toBe(paintHex('blue', 0));
    expect(spec(front).paint).toBe(spec(side).paint);
    expect(spec(front).paint).not.toBe(spec(rear).paint);
  });

  test('put a rival’s badge on every view, by any of its names, or none', async () => {
    const wrong = await drawn('badge=VW');
    expect(Object.values(wrong).map((svg) => spec(svg).badge)).toEqual(Array(3).fill('Volkswagen'));
    expect(spec((await drawn('badge@front=none')).front).badge).toBeNull();
  });

  test('draw another body or another view than asked', async () => {
    expect(spec((await drawn('body@side=pickup')).side).body).toBe('pickup');
    expect(spec((await drawn('angle@side=rear')).side).angle).toBe('rear');
  });

  test('repeat the front view byte for byte', async () => {
    const { front, side, rear } = await drawn('copy@side');
    expect(side).toBe(front);
    expect(rear).not.toBe(front);
  });

  test('repeat the side view mirrored', async () => {
    const { side, rear } = await drawn('mirror@rear');
    expect(rear).toContain('matrix(-1 0 0 1 1024 0)');
    expect(rear).toContain(side);
  });

  test.each(['blank=white', 'blank=black', 'blank=gradient', 'blank=noise', 'card'])(
    '%s leaves no car',
    async (defect) => {
      const { front, side } = await drawn(defect);
      expect(front).toMatch(/^<svg /);
      expect(front).not.toContain('"spec"');
      expect(side).toBe(front);
    },
  );

  test('write words across the car', async () => {
    const { front } = await drawn('caption@front=SALE');
    expect(front).toContain('"spec"');
    expect(front).toContain('<path fill="#ffffff"');
  });

  test('are limited to the car they name', async () => {
    const defect = 'badge=Toyota:car=Рено';
    expect(spec((await drawn(defect)).front).badge).toBe('BMW');
    expect(spec((await drawn(defect, '2019 Renault Clio, blue hatchback')).front).badge).toBe('Toyota');
  });

  test('add up', async () => {
    expect(spec((await drawn('badge=Toyota,paint=green')).side)).toMatchObject({
      badge: 'Toyota',
      paint: paintHex('green', 0),
    });
  });
});
