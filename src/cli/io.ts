/** Where text goes, and how wide it may be. */
export interface Output {
  write(text: string): void;
  readonly isTty: boolean;
  readonly columns: number;
}

/** The process as the command line sees it; tests hand in their own. */
export interface CliIo {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input, as text. */
  readStdin(): Promise<string>;
  /** 0 inclusive to 1 exclusive. */
  readonly random: () => number;
  /** Calls back on Ctrl-C; returns how to stop listening. */
  onInterrupt(listener: () => void): () => void;
  /** Ends the process at once, for a second Ctrl-C. */
  exitNow(code: number): void;
}

/** NO_COLOR and FORCE_COLOR as on no-color.org and in Node; else colour on a terminal only. */
export function wantsColor({ env }: CliIo, output: Output): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return output.isTty && env['TERM'] !== 'dumb';
}

/** How the reader calls the program: in a clone it is no command of its own, but a script of npm. */
export function programName({ env }: CliIo): string {
  const scripts = ['eval', 'eval:quick', 'car-eval'];
  return scripts.includes(env['npm_lifecycle_event'] ?? '') ? 'npm run car-eval --' : 'car-eval';
}
