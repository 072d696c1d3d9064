import type { Command } from 'commander';
import { namedPath } from './option-values.ts';

/** Where several machines keep what they share. */
export interface StoreOptions {
  readonly store?: string;
  readonly storeEndpoint?: string;
}

export interface QueueOptions extends StoreOptions {
  readonly queue?: string;
}

export function addStoreOptions(command: Command): Command {
  return command
    .option('--store <place>', 'folder or s3://bucket/prefix that all machines reach', namedPath)
    .option('--store-endpoint <url>', 'service that has the bucket, where it is not AWS');
}

export function addQueueOption(command: Command): Command {
  return command.option(
    '--queue <url>',
    'redis://... or postgres://...: have workers ask (car-eval work), and keep what they bring in --store',
  );
}
