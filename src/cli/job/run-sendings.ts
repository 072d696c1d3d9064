import type { RunConfig, RunSettings } from '../../run/run-config.ts';
import { type TargetSpec, targetKinds } from '../../targets/target-kinds.ts';
import type { RunSpecs } from './fold-run.ts';

/** What a run sends to where, or takes from the environment to send it. */
export interface Sending {
  /** An address, the name of a variable, or a pair of hosts. */
  readonly word: string;
  /** "asks http://127.0.0.1:8000". */
  readonly said: string;
  /** Whether the kind of target has it of itself: nobody has named it. */
  readonly isUsual: boolean;
}

/** What following pictures into private networks is called among the other words. */
export const privateAddresses = 'private-addresses';

/** Everything by which a run reaches out, each once. */
export function listSendings(
  { targets, looking }: Pick<RunSpecs, 'targets' | 'looking'>,
  settings: RunSettings,
): Sending[] {
  const all = [...targets.flatMap(ofTarget), ...ofJudge(looking), ...ofSettings(settings)];
  return [...new Map(all.map((one) => [`${one.word} ${one.said}`, one])).values()];
}

function ofTarget(spec: TargetSpec): Sending[] {
  const usual = targetKinds[spec.type];
  const sendings: Sending[] = [];
  const { id } = spec;
  // Saved answers have an address too, which theirs are relative to, or none.
  const address = 'baseUrl' in spec ? spec.baseUrl : null;
  if (address !== null)
    sendings.push({
      word: address,
      said: `${id} asks ${address}`,
      isUsual: sameWord(address, usual.baseUrl ?? ''),
    });
  const env = 'keyFrom' in spec ? spec.keyFrom.env : null;
  if (env !== null)
    sendings.push({ word: env, said: `${id} sends the key in ${env}`, isUsual: env === usual.keyEnv });
  for (const { name, env } of spec.headers)
    if (env !== null) sendings.push({ word: env, said: `${id} sends ${env} as ${name}`, isUsual: false });
  return sendings;
}

/** By the names of its flags; what they hold was not checked yet. */
function ofJudge({ judge, judgeKeyEnv }: Readonly<Record<string, unknown>>): Sending[] {
  return [
    ...(judge === undefined ? [] : [named(String(judge), `a judge at ${judge} is sent the pictures`)]),
    ...(judgeKeyEnv === undefined
      ? []
      : [named(String(judgeKeyEnv), `the judge is sent the key in ${judgeKeyEnv}`)]),
  ];
}

function ofSettings({ mapHosts = {}, allowPrivateAddresses }: RunConfig['settings']): Sending[] {
  const pairs = Object.entries(mapHosts).map(([from, to]) =>
    named(`${from}=${to}`, `pictures of ${from} are asked for at ${to}`),
  );
  const follows = named(privateAddresses, 'pictures are asked for in private networks too');
  return allowPrivateAddresses ? [...pairs, follows] : pairs;
}

function named(word: string, said: string): Sending {
  return { word, said, isUsual: false };
}

/** Whether two words name the same: a slash at the end of an address says nothing. */
export function sameWord(one: string, other: string): boolean {
  return one.replace(/\/+$/, '') === other.replace(/\/+$/, '');
}
