import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRegressions } from './compare-baseline.ts';
import type { Finding, RowInfo } from './finding.ts';
import { renderPage } from './render-page.ts';
import { renderText } from './render-text.ts';
import { type Table, tabulate } from './tabulate.ts';

const copies: RowInfo = { defect: 'D6', severity: 'mirrored', owners: ['distinct-views'] };
const benign: RowInfo = { defect: 'B0', severity: 'crop', owners: [] };

function findings(row: RowInfo, outcomes: Partial<Record<Finding['outcome'], number>>): Finding[] {
  return (['caught', 'unmeasured', 'missed'] as const).flatMap((outcome) =>
    Array.from({ length: outcomes[outcome] ?? 0 }, (_, index) => ({
      row,
      name: `${outcome} ${index}`,
      outcome,
      crossTalk: [],
    })),
  );
}

function tableOf(all: readonly Finding[], size = 400): Table {
  return { schemaVersion: 1, size, rows: tabulate(all), notRun: [] };
}

describe('the table', () => {
  test('counts what was not measured as missed, and names it', () => {
    const [row] = tabulate(findings(copies, { caught: 2, unmeasured: 1, missed: 1 }));
    expect(row).toMatchObject({ planted: 4, caught: 2, unmeasured: 1, recall: 0.5 });
    expect(row?.survivors).toEqual(['unmeasured 0 (unmeasured)', 'missed 0']);
  });

  test('names false alarms where nothing may fire', () => {
    const [row] = tabulate(findings(benign, { caught: 1, missed: 3 }));
    expect(row).toMatchObject({ recall: 0.25, survivors: ['caught 0'] });
  });

  test('counts the checks that moved and should not', () => {
    const [one] = findings(copies, { caught: 1 });
    if (!one) throw new Error('Expected a finding');
    expect(
      tabulate([
        { ...one, crossTalk: ['logo'] },
        { ...one, crossTalk: ['logo', 'color'] },
      ])[0]?.crossTalk,
    ).toEqual({
      color: 1,
      logo: 2,
    });
  });
});

describe('against the record', () => {
  const recorded = tableOf([...findings(copies, { caught: 150 }), ...findings(benign, { missed: 70 })]);

  test('equal results are no worse', () => {
    expect(findRegressions(recorded, recorded)).toEqual([]);
  });

  test('one miss of four is worse than 150 of 150', () => {
    const table = tableOf(findings(copies, { caught: 3, missed: 1 }), 4);
    expect(findRegressions(table, recorded)).toEqual(['D6 mirrored: 3 of 4, recorded 150 of 150']);
  });

  test('more false alarms than chance allows are worse', () => {
    const table = tableOf([
      ...findings(copies, { caught: 150 }),
      ...findings(benign, { caught: 10, missed: 60 }),
    ]);
    expect(findRegressions(table, recorded)).toEqual(['B0 crop: 10 of 70, recorded 0 of 70']);
  });

  test('a row that is gone from a full run is worse', () => {
    expect(findRegressions(tableOf(findings(copies, { caught: 150 })), recorded)).toEqual([
      'B0 crop: no longer planted',
    ]);
  });
});

describe('the page', () => {
  test('shows any name as text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const name = `<i>"${text}`;
        const hostile: Finding = { row: copies, name, outcome: 'missed', crossTalk: [name] };
        const items = renderPage(tableOf([hostile])).match(/<li>.*<\/li>/s)?.[0];
        expect(items).toMatch(/^<li>&lt;i&gt;&quot;[^<>"]*<\/li>$/);
      }),
    );
  });

  test('has the lines of the terminal', () => {
    const table = tableOf(findings(copies, { caught: 2, missed: 1 }));
    expect(renderText(table)).toContain('D6 mirrored: survivors\n  missed 0');
    expect(renderPage(table)).toContain('<td>mirrored</td>');
  });
});
