/**
 * What `car-eval run --no-measure` has to do at least: fetches the pictures, runs the project's own asked checks over
 * each series, and writes one JSON file. The series come ready to ask for. Bundled and started by scripts/bench-overhead.ts,
 * with the address of the pictures, the file of the series, how many pictures at a time, the file to write, and `accept`
 * to decode and accept each picture too, as a run does.
 */
import { readFile, writeFile } from 'node:fs/promises';
import pLimit from 'p-limit';
import { Agent, request } from 'undici';
import { acceptPhoto } from '../../../src/images/accept.ts';
import { buildLexicon } from '../../../src/language/lexicon.ts';
import { scoreSeries } from '../../../src/scorers/score-series.ts';

const [baseUrl, jobFile, lanes, outFile, accept] = process.argv.slice(2);
const { brands, rubric, target, series } = JSON.parse(await readFile(jobFile, 'utf8'));
const asked = { width: 1024, height: 768 };
const lexicon = buildLexicon(brands);
const dispatcher = new Agent();
const limit = pLimit(Number(lanes));

async function fetchShot({ angle, prompt, negativePrompt, seed }, sessionId) {
  const url = `${baseUrl}/prompt/${encodeURIComponent(prompt)}?seed=${seed}`;
  const { body } = await request(url, { dispatcher });
  const bytes = Buffer.from(await body.arrayBuffer());
  if (accept === 'accept') {
    const acceptance = await acceptPhoto({ bytes, contentType: 'image/jpeg', asked });
    if (!acceptance.ok) throw new Error(acceptance.error.message);
  }
  return {
    key: url,
    angle,
    status: 'ok',
    prompt,
    sentPrompt: prompt,
    negativePrompt,
    url,
    seed,
    sessionId,
    startedAtMs: 0,
    latencyMs: 0,
    attempts: [],
    error: null,
    warnings: [],
    photo: null,
  };
}

async function runSeries({ evalCase, sessionId, shots: requests }) {
  const shots = await Promise.all(requests.map((shot) => limit(() => fetchShot(shot, sessionId))));
  const facts = { sessionId, startedAt: null, durationMs: null, warnings: [], log: [] };
  const context = { evalCase, target, facts, rubric, brands, lexicon, profile: 'strict' };
  const scored = scoreSeries({ ...context, shots, promptsOnly: false, observations: [] });
  const checks = [...scored.checks, ...scored.shots.flatMap((shot) => shot.checks)];
  const broken = checks.find(({ status }) => status === 'error');
  if (broken) throw new Error(`${broken.id}: ${broken.reason}`);
  return scored;
}

// As many series at once as have room for their angles, so that their answers are not all held in memory.
const atOnce = pLimit(Math.max(1, Math.floor(Number(lanes) / 3)));
const results = await atOnce.map(series, runSeries);
await writeFile(outFile, JSON.stringify(results));
await dispatcher.close();
