/** Loaded before a program that is measured, and before each that it starts: adds what the whole process used, when it ends. */
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakRssBytes: maxRSS * 1024 };
    appendFileSync(process.env.BENCH_USAGE_FILE, `${JSON.stringify(usage)}\n`);
  });
}
