import type { Command } from 'commander';
import type { StoreOptions } from './store-options.ts';

export interface QueueOptions extends StoreOptions {
  readonly queue?: string;
}

export function addQueueOption(command: Command): Command {
  return command.option(
    '--queue <url>',
    'redis://... or postgres://...: have workers ask (car-eval work), who keep what comes in --store',
  );
}
