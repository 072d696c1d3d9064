import { type Command, Option } from 'commander';
import type { LookerOutside, LookingCommand } from '../../evaluate/observe/looker-kind.ts';
import { lookerKinds } from '../../evaluate/observe/looker-kinds.ts';
import type { Looker } from '../../model/looker.ts';

/** The flags by which a command has pictures looked at. */
export function addLookerOptions(command: Command, name: LookingCommand): Command {
  for (const [flags, about] of kindsOf(name).flatMap((kind) => kind.flags)) command.option(flags, about);
  return command;
}

/** Those of the flags of a command that have pictures looked at: kept with a run, so that going on with it asks the same. */
export function foldLookers(name: LookingCommand, options: object): Readonly<Record<string, unknown>> {
  const names = kindsOf(name).flatMap(({ flags }) =>
    flags.map(([usage]) => new Option(usage).attributeName()),
  );
  return Object.fromEntries(Object.entries(options).filter(([key]) => names.includes(key)));
}

export interface OpenedLookers extends AsyncDisposable {
  readonly lookers: readonly Looker[];
}

/** Who is asked by these flags, in the order of the table. */
export async function openLookers(
  name: LookingCommand,
  options: object,
  outside: LookerOutside,
): Promise<OpenedLookers> {
  const opened = kindsOf(name).map((kind) => kind.open({ ...options }, outside));
  const lookers = (await Promise.all(opened)).filter((looker) => looker !== null);
  return {
    lookers,
    async [Symbol.asyncDispose]() {
      for (const looker of lookers) await looker.close?.();
    },
  };
}

function kindsOf(name: LookingCommand) {
  return lookerKinds.filter(({ commands }) => commands.includes(name));
}
