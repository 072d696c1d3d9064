import { type Command, Option } from 'commander';

/** Whether facts about cars are looked up on the web. */
export interface SearchOptions {
  readonly search: 'off' | 'web';
  readonly searchContact?: string;
}

export function addSearchOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--search <where>', 'look logos and photographs up on Wikidata and Wikimedia Commons')
        .choices(['off', 'web'])
        .default('off'),
    )
    .option(
      '--search-contact <contact>',
      'your e-mail or web address, which these sites require (or CAR_EVAL_CONTACT)',
    );
}
