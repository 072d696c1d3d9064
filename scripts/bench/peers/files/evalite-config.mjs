import { defineConfig } from 'evalite/config';
import { lanes } from './picture-job.mjs';

export default defineConfig({ maxConcurrency: lanes, hideTable: true, testTimeout: 120_000 });
