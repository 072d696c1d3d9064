#!/usr/bin/env node
import { text } from 'node:stream/consumers';
import { runCli } from './cli/run-cli.ts';
import { spareCompiler } from './cli/spare-compiler.ts';

const { stdout, stderr, env, argv } = process;

spareCompiler();

// A reader that has seen enough (`| head`) closes the pipe; the work goes on and the exit code stands. A full
// disk behind it is told in a sentence.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    if (stream === stdout) stderr.write(`Expected to write to standard output, got: ${error.message}\n`);
    process.exit(1);
  });
}

/** SIGHUP: the terminal was closed, or the connection to it. */
const interrupts = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

process.exitCode = await runCli({
  args: argv.slice(2),
  env,
  cwd: process.cwd(),
  stdout: {
    write: (words) => stdout.write(words),
    isTty: stdout.isTTY === true,
    columns: stdout.columns ?? 80,
  },
  stderr: {
    write: (words) => stderr.write(words),
    isTty: stderr.isTTY === true,
    columns: stderr.columns ?? 80,
  },
  readStdin: () => text(process.stdin),
  random: Math.random,
  onInterrupt(listener) {
    for (const signal of interrupts) process.on(signal, listener);
    return () => {
      for (const signal of interrupts) process.off(signal, listener);
    };
  },
  exitNow: (code) => process.exit(code),
});
