import * as modules from 'node:module';
import { setFlagsFromString } from 'node:v8';

/**
 * How much a function has to run, in bytes of bytecode, before V8 optimizes it: six times what is usual in Node 20. Most
 * of what a run of seconds does is done before optimizing pays, and compiling takes threads of its own meanwhile.
 */
const bytesBeforeOptimizing = 400_000;

/** Node 22 and later wait longer by themselves, do not know the flag, and keep what they compiled from one start to the next. */
export function spareCompiler(): void {
  if (Number.parseInt(process.versions.v8, 10) < 12) {
    setFlagsFromString(`--interrupt-budget=${bytesBeforeOptimizing}`);
  }
  const { enableCompileCache } = modules as { enableCompileCache?: () => unknown };
  enableCompileCache?.();
}
