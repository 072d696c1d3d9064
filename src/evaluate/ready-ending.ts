import type { RunConfig } from '../run/run-config.ts';

/** Scoring is loaded when it is needed: the first request need not wait for it. */
export const loadScoring = () => import('./score/score-ended-run.ts');

/** So are the reports. */
export const loadReports = () => import('./write-reports.ts');

/** Loads and compiles what the end of a run needs, while its pictures are awaited. What goes wrong is told when it is needed. */
export async function readyEnding(config: RunConfig): Promise<void> {
  try {
    await loadScoring();
    const { scoringRules } = await import('./score/scoring-rules.ts');
    scoringRules(config);
    await loadReports();
  } catch {}
}
