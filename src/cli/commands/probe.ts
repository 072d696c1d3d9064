import type { CliIo } from '../io.ts';
import type { ProbeOptions } from '../options/probe-options.ts';

/** `car-eval probe`: tries one service out. Resolves to 2 where it cannot be used. */
export async function probe(what: string | undefined, options: ProbeOptions, io: CliIo): Promise<number> {
  if (what !== 'judge') return (await import('./probe-target.ts')).printTarget(what, options, io);
  return (await import('./probe-judge.ts')).printJudge(options, io);
}
