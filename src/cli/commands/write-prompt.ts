import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Stop } from '../../errors.ts';
import { builtInPrompt, loadPrompts, pickPrompt } from '../../prompts/templates/load-prompts.ts';
import type { CliIo } from '../io.ts';
import type { SelectOptions } from '../options/run-options.ts';

/**
 * `car-eval plan --write-prompt [FILE]`: writes a template out, for the team to go on from.
 *
 * @param file true: on standard output
 * @throws Stop `bad-usage` when the file is there already
 */
export async function writePrompt(
  file: string | true,
  { cases, prompt: [name = builtInPrompt] = [] }: Pick<SelectOptions, 'cases' | 'prompt'>,
  io: CliIo,
): Promise<number> {
  const prompts = await loadPrompts({ dir: cases ?? null, cwd: io.cwd });
  const { text } = pickPrompt(prompts, name);
  if (file === true) {
    io.stdout.write(text);
    return 0;
  }
  const path = resolve(io.cwd, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new Stop(
      'bad-usage',
      `There is a file ${file} already.`,
      'Name another one, or take it away first.',
    );
  });
  io.stdout.write(`Wrote the template \`${name}\` to ${file}.\n`);
  return 0;
}
