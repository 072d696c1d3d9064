import { beforeAll, describe, expect, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { planBase, studioTarget } from '../pictures/clean-base.ts';
import { drawAngle } from '../pictures/draw.ts';
import { prepareChecks } from '../run-checks.ts';
import { type Row, tabulate } from '../table/tabulate.ts';
import { validatePhotographs } from './validate-photographs.ts';

let rows: Row[] = [];

/** Drawings stand in for photographs; the red one is labelled blue, as a person may err. */
beforeAll(async () => {
  const { brands, rubric } = await loadSuite();
  const [one, two, three, four] = await planBase(4, brands);
  if (!one || !two || !three || !four) throw new Error('Expected four cars');
  const draw = async (car: typeof one, paint: string, color: string | null) => ({
    name: `${paint}.jpg`,
    bytes: await drawAngle({ ...car.spec, paint }, 'front'),
    color,
  });
  const photographs = [
    await draw(one, '#1f7a3d', 'green'),
    await draw(two, '#b3161b', 'blue'),
    await draw(three, '#aeb4ba', null),
    await draw(four, '#f0c51a', 'yellow'),
  ];
  rows = tabulate(
    await validatePhotographs(
      photographs,
      brands,
      prepareChecks({ brands, rubric, target: studioTarget.info }),
    ),
  );
}, 60_000);

function rowOf(severity: string): Row | undefined {
  return rows.find((row) => row.severity === severity);
}

describe('photographs with planted defects', () => {
  test('are caught as copies and as damaged, three together as one series', () => {
    for (const severity of ['same bytes', 'mirrored', 'truncated', 'blur sigma 6']) {
      expect(rowOf(severity), severity).toMatchObject({ planted: 1, caught: 1 });
    }
  });

  test('raise no alarm after harmless edits', () => {
    for (const severity of ['JPEG q80', 'crop 2 %', 'EXIF rotation']) {
      expect(rowOf(severity), severity).toMatchObject({ planted: 1, caught: 0, unmeasured: 0 });
    }
  });

  test('are asked for in other colours only where somebody named their own', () => {
    expect(rowOf('a coloured car, asked in another family')?.planted).toBe(2);
  });

  test('whose label is wrong count as false alarms, by name', () => {
    expect(rowOf('asked in its own colour')?.survivors).toEqual(['#b3161b.jpg, blue']);
  });
});
