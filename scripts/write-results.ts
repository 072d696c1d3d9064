/**
 * Usage: npm run bench:results -- FILE...
 *
 * Writes src/bench/RESULTS.md from recordings: what `car-eval bench` and the bench scripts wrote with --json, in the
 * order to be read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Recording, recordingSchema, renderResults } from '../src/bench/results/render-results.ts';

const out = fileURLToPath(new URL('../src/bench/RESULTS.md', import.meta.url));

function readRecording(file: string): Recording {
  const parsed = recordingSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`${file}: expected a recording of a benchmark, got\n${z.prettifyError(parsed.error)}`);
}

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('Usage: npm run bench:results -- FILE...');
writeFileSync(out, renderResults(files.map(readRecording)));
console.log(`${files.length} recordings: ${out}`);
