import type { Command } from 'commander';
import { lookerKinds } from '../../evaluate/observe/looker-kinds.ts';
import type { Looker, LookingCommand } from '../../model/looker.ts';
import type { CliIo } from '../io.ts';

/** The flags by which a command has pictures looked at. */
export function addLookerOptions(command: Command, name: LookingCommand): Command {
  for (const [flags, about] of kindsOf(name).flatMap((kind) => kind.flags)) command.option(flags, about);
  return command;
}

/** Who is asked by these flags, in the order of the table. */
export async function openLookers(name: LookingCommand, options: object, { env }: CliIo): Promise<Looker[]> {
  const opened = kindsOf(name).map((kind) => kind.open({ ...options }, env));
  return (await Promise.all(opened)).filter((looker) => looker !== null);
}

function kindsOf(name: LookingCommand) {
  return lookerKinds.filter(({ commands }) => commands.includes(name));
}
