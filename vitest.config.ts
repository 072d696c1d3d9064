import { configDefaults, defineConfig } from 'vitest/config';

/** The real page in a real browser. */
const browser = [
  'src/report/html/*-page.test.ts',
  'src/report/html/report-tools.test.ts',
  'src/report/html/compare/compare-page.test.ts',
  'src/report/html/pages/pages-page.test.ts',
  'src/cli/commands/review-in-browser.test.ts',
  'src/evaluate/judging/judged-page.test.ts',
];
/** The page in Chromium, Firefox and WebKit, as far as they are there. */
const engines = ['src/report/html/engines/*.test.ts'];
/** The real command line, pipeline and services, over HTTP on this machine. */
const loopback = [
  'src/{cli,evaluate,http,targets}/**/*.test.ts',
  'src/judge/{conformance,chat-judge,chat/take-look}.test.ts',
  'src/bench/generation/*.test.ts',
  'src/studio/start-studio.test.ts',
  'src/validation/faults/*.test.ts',
  'src/validation/judges/check-over-http.test.ts',
];

/** Pure too, but wide: every planted defect, odd answer and maker. `npm run test:changed` does not wait for them. */
const sweeps = [
  'src/validation/{validate-scorers,fuzz/fuzz,judges/validate-judged}.test.ts',
  'src/prompts/templates/own-prompts.properties.test.ts',
  'src/report/html/hostile-text.test.ts',
];

/** One room of tests: `vitest --project NAME` runs it alone. */
function room(name: string, include: readonly string[], exclude: readonly string[] = [], more = {}) {
  return {
    extends: true as const,
    test: { name, include: [...include], exclude: [...configDefaults.exclude, ...exclude], ...more },
  };
}

/**
 * Files share the modules of a worker: loading the house anew for each of a thousand files costs more than their tests. So no
 * test stands in for a module (`vi.mock`); what is to be other is handed in.
 */
const shared = { isolate: false };

/** Asks a judge 371 controls and 110 pictures through the command line: `npm run verify:judge`, which is whole. */
const slow = ['src/cli/commands/certified-run.test.ts'];

export default defineConfig(({ mode }) => ({
  test: {
    globalSetup: 'scripts/test-setup.ts',
    setupFiles: 'scripts/seed-properties.ts',
    testTimeout: 30_000,
    // The usual choice leaves a processor idle, half of a machine that has two.
    maxWorkers: '100%',
    restoreMocks: true,
    projects: [
      room(
        'unit',
        ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
        [...browser, ...engines, ...loopback, ...sweeps],
        shared,
      ),
      room('sweeps', sweeps, [], shared),
      room('loopback', loopback, mode === 'whole' ? browser : [...browser, ...slow], shared),
      room('browser', browser),
      // Three browsers beside other tests may take their time.
      room('browsers', engines, [], { testTimeout: 120_000, hookTimeout: 120_000 }),
      // The mode of a room is always "test".
    ].map(({ test, ...one }) => ({ ...one, test: { ...test, env: { TEST_MODE: mode } } })),
  },
}));
