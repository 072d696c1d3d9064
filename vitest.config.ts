import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    globalSetup: 'scripts/test-setup.ts',
    setupFiles: 'scripts/seed-properties.ts',
    testTimeout: 30_000,
    restoreMocks: true,
  },
});
