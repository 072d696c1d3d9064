import type { Command } from 'commander';
import { baseUrl } from './option-values.ts';

export interface StoreOptions {
  readonly store?: string;
  readonly storeEndpoint?: string;
}

/** Where what several machines share is kept. */
export function addStoreOptions(command: Command): Command {
  return command
    .option(
      '--store <place>',
      'also keep the run where other machines find it: a folder, or s3://bucket/prefix with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    )
    .option(
      '--store-endpoint <url>',
      'who has the bucket, where that is not AWS (default: AWS_ENDPOINT_URL_S3)',
      baseUrl,
    );
}
