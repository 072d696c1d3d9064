import type { Command } from 'commander';
import type { CliIo } from '../io.ts';

const about = `
car-eval probe judge asks a vision model four cheap questions: does it see pictures, two at once and in order, is it held to
a schema, does it tell chances? It is named by --judge and --judge-model, or by the \`judge:\` block of --targets FILE.
car-eval probe TARGET asks whether a service is there; with --draw it has three pictures drawn, or one where the service takes
no seed, and says whether it obeyed seed and size.`;

/**
 * Adds how services are tried out before a run.
 *
 * @param exitWith takes the exit code of the command that ran
 */
export async function addProbeCommand(
  program: Command,
  io: CliIo,
  exitWith: (code: number) => void,
): Promise<void> {
  const command = program
    .command('probe')
    .argument('[what]', 'judge, a type of target, or an id of --targets');
  if (io.args.includes('probe')) (await import('../options/probe-options.ts')).addProbeOptions(command);
  command
    .description('try a service out: is it there, and does it do what it is asked?')
    .addHelpText('after', about)
    .action(async (what, options) => {
      const { probe } = await import('./probe.ts');
      exitWith(await probe(what, options, io));
    });
}
