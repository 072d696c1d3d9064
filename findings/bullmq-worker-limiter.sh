#!/usr/bin/env bash
# BullMQ 6.7.0 on Redis: a worker's own limiter takes the place of the queue's global rate limit, slower or faster.
#
# One assumes: `queue.setGlobalRateLimit(1, 500)` holds for all workers, as its guide says in so many words that a limit chosen
# in a worker does not override the global one (https://docs.bullmq.io/guide/queues/global-rate-limit, read in November 2026).
# What happens: it holds only for workers without a `limiter`. With `limiter: { max: 1, duration: 100 }` a worker starts jobs at
# its own pace, five times as fast as the queue allows; with one of two seconds it is slower.
# Why it matters here: the pace of a paid service is kept by the queue, for all machines. Yet a worker needs a limiter for
# `rateLimit()` after a 429 to be heeded, unless the queue has a global limit: so the limit goes to the queue and no worker has one.
#
# Usage: bash findings/bullmq-worker-limiter.sh   (exits 1 when it behaves otherwise; needs a `redis-server`, for instance
# Debian's 7.0.15: apt-get install redis-server)
set -euo pipefail
command -v redis-server >/dev/null || { echo "redis-server is not installed: apt-get install redis-server" >&2; exit 2; }
folder=$(mktemp -d)
cd "$folder"
port=$(node -e "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })")
redis-server --port "$port" --bind 127.0.0.1 --save '' --dir "$folder" >/dev/null &
redis=$!
trap 'kill "$redis"; wait "$redis" 2>/dev/null || true; rm -rf "$folder"' EXIT
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact bullmq@6.7.0 ioredis@5.11.1
cat >show.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue, Worker } from 'bullmq';

const { version } = JSON.parse(readFileSync('node_modules/bullmq/package.json', 'utf8'));
const connection = { host: '127.0.0.1', port: Number(process.argv[2]), maxRetriesPerRequest: null };

async function countStarts(name, own) {
  const queue = new Queue(name, { connection });
  await queue.setGlobalRateLimit(1, 500);
  await queue.addBulk(Array.from({ length: 40 }, () => ({ name: 'picture', data: {} })));
  let starts = 0;
  const worker = new Worker(name, async () => void (starts += 1), { connection, ...own });
  await worker.waitUntilReady();
  await pause(3000);
  await worker.close(true);
  await queue.close();
  return starts;
}

const none = await countStarts('none', {});
const faster = await countStarts('faster', { limiter: { max: 1, duration: 100 } });
const slower = await countStarts('slower', { limiter: { max: 1, duration: 2000 } });
console.log(`bullmq ${version}, queue.setGlobalRateLimit(1, 500): jobs begun in 3 s`);
console.log(`  worker without a limiter: ${none} (6 or 7 are allowed)`);
console.log(`  worker with { max: 1, duration: 100 }: ${faster}`);
console.log(`  worker with { max: 1, duration: 2000 }: ${slower}`);
process.exit(none >= 5 && none <= 7 && faster > 10 && slower <= 3 ? 0 : 1);
JS
node show.mjs "$port"
