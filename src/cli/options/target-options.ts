import type { Command } from 'commander';
import { serviceFlags } from '../../targets/shared/flags.ts';
import { type FlagKey, targetFlags, targetTypes } from '../../targets/target-kinds.ts';
import { baseUrl, sizeText } from './option-values.ts';

/** Which system to put under test. */
export interface TargetOptions extends Readonly<Partial<Record<FlagKey, string>>> {
  /** A type or, beside `targets`, an id of that file; the studio when left out. */
  readonly target?: string;
  readonly targets?: string;
  /** Lines of headers for the service: they may hold keys. */
  readonly header?: readonly string[];
  /** Names of templates, for all targets that take prompts. */
  readonly prompt?: string[];
}

const readers: Partial<Record<FlagKey, (text: string) => string>> = { baseUrl, size: sizeText };

/** One service, described by the flags that most kinds have in common. */
export function addServiceOptions(command: Command): Command {
  const types = targetTypes.join(', ');
  command.option('--target <type>', `system under test: ${types} (default: studio)`);
  command.option(
    '--header <line>',
    "header for the service, such as 'X-Api-Key: ...'; once for each. Its value is never kept",
    (line: string, earlier: readonly string[] = []) => [...earlier, line],
  );
  return addFlags(command, (key) => key in serviceFlags);
}

/** Any target, or several. */
export function addTargetOptions(command: Command): Command {
  addServiceOptions(command)
    .option('--targets <file>', 'YAML file with several targets, asked side by side')
    .option('--prompt <name...>', 'templates of prompts/ to write from, side by side (default: built-in)');
  return addFlags(command, (key) => !(key in serviceFlags));
}

function addFlags(command: Command, isWanted: (key: FlagKey) => boolean): Command {
  const keys = (Object.keys(targetFlags) as FlagKey[]).filter(isWanted);
  for (const key of keys) {
    const { usage, help } = targetFlags[key];
    command.option(usage, help, readers[key] ?? ((text) => text));
  }
  return command;
}
