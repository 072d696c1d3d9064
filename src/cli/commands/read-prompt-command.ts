import { type Command, Option } from 'commander';
import { angles } from '../../model/vocabulary.ts';
import type { CliIo } from '../io.ts';

const help = `
Examples:
  car-eval read-prompt prompt.txt --case renault-clio --model sdxl
  car-eval read-prompt --prompt now --cases my-cars --case audi-a4 --watch
  echo "a red BMW X5, no logos" | car-eval read-prompt -

MODEL is a family such as sdxl, flux-schnell or dall-e-2, or the name of a model at OpenAI or Pollinations.
Exit codes: 0 read · 100 an asked check fails · 1 bad usage or a mistake in a template`;

/**
 * Adds how a prompt is read without a run.
 *
 * @param exitWith takes the exit code of the command that ran
 */
export function addReadPromptCommand(program: Command, io: CliIo, exitWith: (code: number) => void): void {
  program
    .command('read-prompt')
    .argument(
      '[file]',
      'a prompt in a text file, a template of a folder `prompts` (*.hbs), or - for standard input',
    )
    .description('show what a prompt asks for, word by word, and where a model stops reading; no network')
    .option('--prompt <name>', 'a template of prompts/, by name')
    .option('--case <id>', 'the car that it should ask for (a template: the first case)')
    .addOption(
      new Option('--angle <angle...>', 'views to write a template for, or that of a text').choices(angles),
    )
    .option('--cases <dir>', 'folder with your own cases and prompts')
    .option('--model <name>', 'the model that reads it')
    .option('--tokenizer <file>', "the model's own tokenizer.json, to count exactly")
    .option('--json', 'print JSON, and nothing else', false)
    .option('--watch', 'read again whenever a file changes, until Ctrl-C', false)
    .addHelpText('after', help)
    .action(async (file, options) => {
      const { readPromptCommand } = await import('./read-prompt.ts');
      exitWith(await readPromptCommand(file, options, io));
    });
}
