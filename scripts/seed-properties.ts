import fc from 'fast-check';

/**
 * Runs before each file of tests. The same commit gets the same answer: property tests draw from one seed, so a run
 * that fails is a change that broke something. `npm run test:fresh` draws anew, to look for what nobody thought of.
 */
if (process.env['TEST_MODE'] !== 'fresh') fc.configureGlobal({ seed: 2026 });
