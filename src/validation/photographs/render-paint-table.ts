import { alignColumns } from '../../report/terminal/align-columns.ts';
import { wilsonInterval } from '../../statistics/wilson.ts';
import { type PaintGoal, type PaintTable, paintAnswers } from './paint-table.ts';

const heads = ['label', 'pictures', ...paintAnswers];

/** The table as plain text: answers by label, then each goal with its share, its 95 % interval and its limit. */
export function renderPaintTable({ rows, goals }: PaintTable): string {
  const parts = [false, true].map((isGenerated) => {
    const lines = rows
      .filter((row) => row.isGenerated === isGenerated)
      .map(({ label, counts }) => {
        return describe(
          label,
          paintAnswers.map((answer) => counts[answer]),
        );
      });
    const sums = paintAnswers.map((answer) =>
      rows.reduce((sum, row) => sum + (row.isGenerated === isGenerated ? row.counts[answer] : 0), 0),
    );
    return [
      isGenerated ? 'Generated pictures' : 'Photographs',
      ...alignColumns([heads, ...lines, describe('all', sums)]),
    ];
  });
  return [...parts.flatMap((lines) => [...lines, '']), ...alignColumns(goals.map(describeGoal))].join('\n');
}

function describe(label: string, counts: readonly number[]): string[] {
  return [label, String(counts.reduce((sum, count) => sum + count, 0)), ...counts.map(String)];
}

function describeGoal({ what, count, of, limit }: PaintGoal): string[] {
  const { lower, upper } = wilsonInterval(count, of);
  const goal = 'most' in limit ? `at most ${percent(limit.most)}` : `at least ${percent(limit.least)}`;
  return [
    what,
    `${count} of ${of}`,
    of === 0 ? '-' : percent(count / of),
    `${percent(lower)} to ${percent(upper)}`,
    goal,
    of === 0 ? 'no pictures' : isReached(count / of, limit) ? 'reached' : 'not reached',
  ];
}

function isReached(share: number, limit: PaintGoal['limit']): boolean {
  return 'most' in limit ? share <= limit.most : share >= limit.least;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
