import { describe, expect, test } from 'vitest';
import type { MetFault } from '../model/known-fault.ts';
import { makeResult, makeSeriesResult, makeSummary } from '../model/result.fixture.ts';
import type { SeriesResult } from '../model/result.ts';
import { foldSamples } from '../run/fold-samples.ts';
import { outlineSeries } from '../run/series-outline.ts';
import { storeInMemory } from '../run/stored-result.ts';
import { renderPage } from './html/render-page.fixture.ts';
import { renderJunit } from './junit/render-junit.ts';
import { renderMarkdown } from './markdown/summary-md.ts';
import { sortCases } from './sort-cases.ts';
import { renderTerminal } from './terminal/render-terminal.ts';

const screen = { color: false, width: 100, reportPath: 'r.html', runDir: 'r', program: 'car-eval' };

function met(standing: MetFault['standing'], changes: Partial<SeriesResult> = {}): SeriesResult {
  const known = [{ check: 'same-paint', reason: 'asked the painter', until: '2027-01-31', standing }];
  const failed = { passed: false, score: 70, blockers: ['Pictures (same-paint): red and blue.'] };
  return makeSeriesResult({ ...(standing !== 'gone' && failed), known, ...changes });
}

function resultOf(one: SeriesResult) {
  const [{ counts }] = [makeSummary()];
  const summaries = [makeSummary({ counts: { ...counts, passed: 0, failed: 0, known: 1 } })];
  return makeResult({ cases: [one], summaries });
}

async function renderAll(one: SeriesResult) {
  const result = resultOf(one);
  return {
    page: (
      await renderPage(result, { lang: 'en', assets: 'inline', readThumb: async () => null })
    ).replaceAll(/&#x?\w+;/g, ''),
    terminal: await renderTerminal(storeInMemory(result), screen),
    markdown: renderMarkdown(storeInMemory(result)),
    junit: renderJunit(storeInMemory(result)),
  };
}

describe('a known fault', () => {
  test.each([
    ['apart', 'not counted:'],
    ['beside', 'and not all that fails:'],
    ['expired', 'a day that is over; it counts:'],
    ['gone', 'and no longer there:'],
  ] as const)(
    'that is %s is told with its reason and its day wherever its case is shown',
    async (standing, words) => {
      for (const text of Object.values(await renderAll(met(standing)))) {
        const line = text.replaceAll(/\s+/g, ' ');
        for (const part of ['Known until 2027-01-31, ', words, 'asked the painter'])
          expect(line).toContain(part);
      }
    },
  );

  test('alone is no failure: it has a word of its own, and is counted apart', async () => {
    const { page, terminal, markdown, junit } = await renderAll(met('apart'));
    expect(junit).toMatch(/tests="1" failures="0" errors="0" skipped="1"/);
    expect(junit).toMatch(/<skipped\/>\s*<system-out>\s*<!\[CDATA\[Pictures \(same-paint\): red and blue\./);
    expect(terminal).toMatch(/^KNOWN +renault-clio/m);
    expect(terminal).toContain('0 passed, 0 failed, 1 known, 0 without an outcome');
    expect(markdown).toContain('| known, not counted | 70 |');
    expect(markdown).toContain('1 not counted for known faults');
    expect(page).toContain('data-outcome="known"');
    expect(page).toMatch(/<option value="known"[^>]*>Known faults only</);
  });

  test.each(['beside', 'expired'] as const)('that is %s leaves its case failed', async (standing) => {
    const { page, terminal, markdown, junit } = await renderAll(met(standing));
    expect(junit).toMatch(/failures="1" errors="0" skipped="0"/);
    expect(junit).toContain('<failure message="Pictures (same-paint): red and blue."');
    expect(terminal).toMatch(/^FAIL +renault-clio/m);
    expect(markdown).toContain('**failed**');
    expect(page).toContain('data-outcome="fail"');
  });

  test('that is gone leaves its case passed', async () => {
    const { terminal, junit } = await renderAll(met('gone'));
    expect(junit).toMatch(/failures="0" errors="0" skipped="0"/);
    expect(terminal).toMatch(/^PASS +renault-clio/m);
  });

  test('stands behind what is to be done, and a sample that fails otherwise stands for its case', () => {
    const cases = [
      makeSeriesResult({ id: 'fine' }),
      met('apart', { id: 'known' }),
      makeSeriesResult({ id: 'open', passed: null }),
      met('expired', { id: 'over' }),
    ];
    expect(sortCases(cases).map(({ id }) => id)).toEqual(['over', 'open', 'known', 'fine']);
    const samples = [
      met('apart', { score: 10 }),
      met('beside', { sample: 2 }),
      makeSeriesResult({ sample: 3 }),
    ];
    const [folded] = foldSamples(samples.map(outlineSeries));
    expect(folded).toMatchObject({ worst: { sample: 2 }, passed: { n: 1, of: 2 } });
  });
});
