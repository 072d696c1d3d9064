import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutate` holds against each mutant: those of the prompt reader and of the scorers. */
export default defineConfig({
  test: {
    include: ['src/language/**/*.test.ts', 'src/scorers/**/*.test.ts'],
    setupFiles: 'scripts/seed-properties.ts',
    testTimeout: 30_000,
  },
});
