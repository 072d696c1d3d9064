import { Stop } from '../../errors.ts';

/**
 * Judges what `INFO` of a Redis says.
 *
 * @throws Stop `bad-config` for one that drops keys when it is full: jobs would come without data, or not at all
 */
export function judgeRedis(info: string, name: string): readonly string[] {
  const fields = readFields(info);
  const policy = fields.get('maxmemory_policy');
  const keepsLog = fields.get('aof_enabled');
  if (policy !== undefined && policy !== 'noeviction')
    throw new Stop(
      'bad-config',
      `${name} drops jobs when it is full: its maxmemory-policy is ${policy}.`,
      'Set it, in redis.conf too: redis-cli config set maxmemory-policy noeviction',
    );
  return [
    ...(policy === undefined
      ? [
          `Whether ${name} drops jobs when it is full could not be looked at; it must have: maxmemory-policy noeviction`,
        ]
      : []),
    ...(keepsLog === undefined
      ? [
          `Whether ${name} keeps its jobs through a crash could not be looked at; it should have: appendonly yes`,
        ]
      : []),
    ...(keepsLog === '0'
      ? [
          `${name} loses its jobs where it is killed or its machine fails. What is lost is found missing and queued again as long as \`run --queue\` waits, at the price of time. To keep them: redis-cli config set appendonly yes`,
        ]
      : []),
  ];
}

function readFields(info: string): ReadonlyMap<string, string> {
  return new Map(
    info.split('\n').flatMap((line) => {
      const [, field, value] = /^(\w+):(.*?)\r?$/.exec(line) ?? [];
      return field === undefined || value === undefined ? [] : [[field, value]];
    }),
  );
}
