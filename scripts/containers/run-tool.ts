import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The packages of Debian or Ubuntu that the encoders come from. */
const packages = {
  avifenc: 'libavif-bin',
  'heif-enc': 'libheif-examples',
  cjxl: 'libjxl-tools',
  'convert-im6.q16': 'imagemagick',
} as const;

export interface ToolCall {
  readonly tool: keyof typeof packages;
  /** By name: what the tool finds in its folder. */
  readonly files: Readonly<Record<string, Buffer>>;
  readonly args: readonly string[];
  /** The file that it writes. */
  readonly output: string;
}

/** Runs an encoder in a folder of its own. */
export function runTool({ tool, files, args, output }: ToolCall): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'encode-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    execFileSync(tool, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    return readFileSync(join(folder, output));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`Expected ${tool}, found none. On Debian or Ubuntu: apt-get install ${packages[tool]}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
