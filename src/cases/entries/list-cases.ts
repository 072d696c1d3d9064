import { isCollection, isMap, isScalar, isSeq, type Pair } from 'yaml';
import { offsetOf } from '../yaml/find-node.ts';
import { keyText } from '../yaml/pairs.ts';
import { type Draft, parseDocuments, readValue } from '../yaml/parse-yaml.ts';
import type { Problem } from '../yaml/problem.ts';
import { problemAt } from '../yaml/problem-at.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import { isKnownPair, isListPair, nameCasePairs } from './key-names.ts';
import { shapeCase } from './shape-case.ts';

/** The cases of one file, each as a file of its own whose paths start at the case. */
export interface ListedCases {
  /** Whether the file is a list, or several documents: then it is not named after its case. */
  readonly isList: boolean;
  readonly cases: readonly YamlFile[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the cases of a text: one map, a list, a list under `cars:` whose other keys count for all of them, or several
 * documents of these. Never throws.
 */
export function listCases(name: string, text: string): ListedCases {
  const parts = parseDocuments(name, text).map(({ draft, problems }) => {
    const listed = draft ? listDraft(draft) : { isList: false, cases: [], problems: [] };
    return { ...listed, problems: [...problems, ...listed.problems] };
  });
  return {
    isList: parts.length > 1 || parts.some(({ isList }) => isList),
    cases: parts.flatMap(({ cases }) => cases),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function listDraft(draft: Draft): ListedCases {
  const { root } = draft;
  if (isSeq(root)) return listItems(draft, root.items, []);
  if (!isMap(root)) return { isList: false, cases: [readValue(draft, root)], problems: [] };
  const list = root.items.find(isListPair);
  const others = root.items.filter((pair) => pair !== list && !isKept(pair));
  if (!list) {
    const whole = shapeCase({ map: root, pairs: others, shared: [] });
    return { isList: false, cases: [readValue(draft, whole)], problems: [] };
  }
  const items = list.value;
  return isSeq(items) ? listItems(draft, items.items, others) : wrongList(draft, keyText(list) ?? '');
}

/** Values that are only there to be referred to: `defaults: &defaults {...}`, but not `other: *defaults`. */
function isKept(pair: Pair): boolean {
  const { key, value } = pair;
  const isAnchored = (isScalar(value) || isCollection(value)) && value.anchor !== undefined;
  const isDefinedHere = (offsetOf(value) ?? 0) > (offsetOf(key) ?? 0);
  return isAnchored && isDefinedHere && !nameCasePairs([pair]).some(isKnownPair);
}

function listItems(draft: Draft, items: readonly unknown[], shared: readonly Pair[]): ListedCases {
  if (items.length === 0) return wrongList(draft, null);
  const roots = items.map((item) =>
    isMap(item) ? shapeCase({ map: item, pairs: item.items, shared }) : item,
  );
  return { isList: true, cases: roots.map((root) => readValue(draft, root)), problems: [] };
}

function wrongList(draft: Draft, key: string | null): ListedCases {
  const problem = problemAt(
    { ...draft, value: null },
    {
      path: key === null ? [] : [key],
      message: key === null ? 'The list holds no car.' : `\`${key}\` is of the wrong kind.`,
      expected: 'a list of cars, each behind a `- `',
    },
  );
  return { isList: true, cases: [], problems: [problem] };
}
