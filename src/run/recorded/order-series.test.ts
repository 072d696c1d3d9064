import { expect, test } from 'vitest';
import { orderSeries } from './order-series.ts';
import type { RecordedSeries } from './recorded-series.ts';

function series(caseId: string, target: string, sample: number): RecordedSeries {
  return { evalCase: { id: caseId }, target: { id: target }, sample } as RecordedSeries;
}

test('series stand in the order of the suite, then of the targets, then by sample', () => {
  const asked = [
    series('clio', 'studio', 2),
    series('clio', 'studio', 1),
    series('bmw', 'studio', 1),
    series('clio', 'backend', 1),
    series('bmw', 'backend', 1),
  ];
  const ordered = orderSeries(asked, [{ id: 'studio' }, { id: 'backend' }]);
  expect(ordered.map(({ evalCase, target, sample }) => `${evalCase.id} ${target.id} ${sample}`)).toEqual([
    'clio studio 1',
    'clio studio 2',
    'clio backend 1',
    'bmw studio 1',
    'bmw backend 1',
  ]);
});
