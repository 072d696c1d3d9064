import { type Entry, none } from './entry.ts';

const counted = { n: 'number', series: 'series' } as const;
const rate = { n: 'number', series: 'series', share: 'share', demanded: 'share' } as const;

/** How a run ends, and what decided it. */
export const gateSentences = {
  sentences: { values: { parts: 'sayings' }, en: '{parts:sentences}', uk: '{parts:sentences}' },
  'with-names': {
    values: { said: 'said', cases: 'namedCases' },
    en: '{said}: {cases}.',
    uk: '{said}: {cases}.',
  },
  'with-list': { values: { said: 'said', list: 'texts' }, en: '{said}: {list}.', uk: '{said}: {list}.' },
  'with-tail': {
    values: { said: 'said', tail: 'said' },
    en: '{said}: {tail:stop}',
    uk: '{said}: {tail:stop}',
  },
  'press-u': { values: none, en: 'Press U in the report.', uk: 'Натисніть U у звіті.' },
  'report-only': {
    values: { said: 'said' },
    en: 'Report only: {said:lower}',
    uk: 'Лише звіт: {said:lower}',
  },
  'prompts-only': { values: { said: 'said' }, en: '{said} (prompts only)', uk: '{said} (лише промпти)' },
  'run-interrupted': { values: none, en: 'The run was interrupted', uk: 'Прогін перервано' },
  'run-interrupted-at': {
    values: counted,
    en: 'The run was interrupted: {n} of {series:of} have an outcome, the run has none.',
    uk: 'Прогін перервано: результат мають {n} з {series:of}, сам прогін його не має.',
  },
  'run-broke-off': { values: none, en: 'The run broke off', uk: 'Прогін обірвався' },
  'cases-fail': {
    values: counted,
    en: { by: 'n', one: '{n} of {series} does not pass', other: '{n} of {series} do not pass' },
    uk: 'Не пройшло: {n} з {series:of}',
  },
  'pass-rate': {
    values: rate,
    en: '{n} of {series} pass ({share}), {demanded} are demanded',
    uk: 'Пройшло {n} з {series:of} ({share}), а вимагається {demanded}',
  },
  'pass-rate-decided': {
    values: rate,
    en: '{n} of {series} with an outcome pass ({share}), {demanded} are demanded',
    uk: 'Пройшло {n} з {series:of}, що мають результат ({share}), а вимагається {demanded}',
  },
  'not-passed': { values: { cases: 'namedCases' }, en: 'Not passed: {cases}.', uk: 'Не пройшли: {cases}.' },
  'passes-one': { values: none, en: 'The one case passes', uk: 'Єдиний випадок пройшов' },
  /** Within another sentence. */
  'of-series': { values: counted, en: '{n} of {series:of}', uk: '{n} з {series:of}' },
  'passes-all': { values: { series: 'series' }, en: 'All {series:of} pass', uk: 'Пройшло все: {series}' },
  'passes-some': {
    values: { ...counted, open: 'number' },
    en: '{n} of {series:of} pass, {open} without an outcome',
    uk: 'Пройшло {n} з {series:of}, без результату: {open}',
  },
  'nothing-looked-at': { values: none, en: 'no picture was looked at', uk: 'на зображення не дивилися' },
  'everything-looked-at': {
    values: none,
    en: 'no fault found, and everything was looked at',
    uk: 'вад не знайдено, і розглянуто все',
  },
  'no-fault-found': {
    values: { open: 'sayings' },
    en: 'No fault found; {open}',
    uk: 'Вад не знайдено; {open}',
  },
  'no-fault-confirmed': {
    values: { open: 'sayings' },
    en: 'No fault confirmed; {open}',
    uk: 'Жодної вади не підтверджено; {open}',
  },
  'cases-in-doubt': {
    values: counted,
    en: {
      by: 'n',
      one: '{n} of {series} is to be looked at, for doubts',
      other: '{n} of {series} are to be looked at, for doubts',
    },
    uk: 'треба подивитися через сумніви: {n} з {series:of}',
  },
  'topics-unseen': {
    values: { topics: 'topics', n: 'number', of: 'number' },
    en: {
      by: 'topics',
      one: '{topics} was not looked at ({n} of {of} checks)',
      other: '{topics} were not looked at ({n} of {of} checks)',
    },
    uk: 'не розглянуто: {topics} (розглянуто {n} з {of} перевірок)',
  },
  'not-counted': {
    values: { said: 'said', n: 'number' },
    en: '{said}; {n} not counted, for known faults',
    uk: '{said}; не враховано через відомі вади: {n}',
  },
  'known-apart': {
    values: { faults: 'knownFaults' },
    en: 'Known, and not counted: {faults}.',
    uk: 'Відоме, не враховано: {faults}.',
  },
  'known-expired': {
    values: { faults: 'knownFaults' },
    en: 'Known until a day that is over, and counted: {faults}.',
    uk: 'Відоме до дня, який минув, і враховано: {faults}.',
  },
  'known-gone': {
    values: { faults: 'knownFaults' },
    en: 'Known, and no longer there: {faults}.',
    uk: 'Відоме, більше немає: {faults}.',
  },
  'many-unanswered': {
    values: { n: 'number', of: 'number' },
    en: '{n} of {of} pictures got no answer',
    uk: 'Без відповіді лишилося {n} з {of} зображень',
  },
  'checks-broke-off': {
    values: { n: 'number' },
    en: { by: 'n', one: '{n} check broke off', other: '{n} checks broke off' },
    uk: {
      by: 'n',
      one: '{n} перевірка не дійшла кінця',
      few: '{n} перевірки не дійшли кінця',
      other: '{n} перевірок не дійшли кінця',
    },
  },
  'shard-said': {
    values: { number: 'number', of: 'number', said: 'said' },
    en: 'Shard {number} of {of}: {said:lower}',
    uk: 'Частина {number} з {of}: {said:lower}',
  },
  'shard-undecided': {
    values: none,
    en: 'Whether the run passes is decided when its shards are merged.',
    uk: 'Чи пройшов прогін, вирішиться, коли його частини об’єднають.',
  },
  'shard-empty': { values: none, en: 'No case falls to it', uk: 'На неї не припало жодного випадку' },
  'shards-missing': {
    values: { numbers: 'texts', of: 'number' },
    en: {
      by: 'numbers',
      one: 'Shard {numbers} of {of} is missing',
      other: 'Shards {numbers:and} of {of} are missing',
    },
    uk: {
      by: 'numbers',
      one: 'Бракує частини {numbers} з {of}',
      other: 'Бракує частин {numbers:and} з {of}',
    },
  },
  'shards-merged': {
    values: { n: 'number', of: 'number', folder: 'text' },
    en: 'Merged {n} of {of} shards into {folder}.',
    uk: 'Об’єднано частин: {n} з {of}, у {folder}.',
  },
  'shard-left-out': {
    values: { number: 'number', cases: 'text' },
    en: 'Shard {number} is missing ({cases}).',
    uk: 'Бракує частини {number} ({cases}).',
  },
  'pictures-not-asked': {
    values: { said: 'said', n: 'number', of: 'number' },
    en: '{said}: {n} of {of} pictures were not asked for.',
    uk: '{said}: не замовлено {n} з {of} зображень.',
  },
  'no-outcome': { values: none, en: 'No case has an outcome', uk: 'Жоден випадок не має результату' },
  'none-counts': {
    values: none,
    en: 'No case counts: what has an outcome fails by known faults',
    uk: 'Жоден випадок не враховано: усе, що має результат, не пройшло через відомі вади',
  },
  'cases-unscored': {
    values: counted,
    en: '{n} of {series} could not be scored',
    uk: 'Не вдалося оцінити: {n} з {series:of}',
  },
  'seen-too-little': {
    values: { share: 'share', required: 'share' },
    en: '{share} of what the pictures can show was looked at, {required} are required',
    uk: 'Розглянуто {share} того, що можуть показати зображення, а потрібно {required}',
  },
  'score-at-best': {
    values: { what: 'gatedScore', score: 'number', demanded: 'number' },
    en: '{what} is {score} at best, {demanded} is demanded',
    uk: '{what}: щонайбільше {score}, а вимагається {demanded}',
  },
  'score-missing': {
    values: { what: 'gatedScore', demanded: 'number' },
    en: '{what} has no score, {demanded} is demanded',
    uk: '{what}: немає оцінки, а вимагається {demanded}',
  },
  'score-between': {
    values: { what: 'gatedScore', least: 'number', score: 'number', demanded: 'number' },
    en: '{what} is {least} to {score}: too little was looked at to know whether it is {demanded}',
    uk: '{what}: від {least} до {score}; розглянуто замало, щоб знати, чи є {demanded}',
  },
  'faults-unconfirmed': {
    values: { n: 'number' },
    en: {
      by: 'n',
      one: '{n} fault was seen and not confirmed',
      other: '{n} faults were seen and not confirmed',
    },
    uk: {
      by: 'n',
      one: '{n} ваду помічено й не підтверджено',
      few: '{n} вади помічено й не підтверджено',
      other: '{n} вад помічено й не підтверджено',
    },
  },
  'facts-uncertified': {
    values: { n: 'number' },
    en: {
      by: 'n',
      one: '{n} fact was looked at only by a judge that is not certified',
      other: '{n} facts were looked at only by a judge that is not certified',
    },
    uk: {
      by: 'n',
      one: '{n} факт розглядав лише суддя, якого не сертифіковано',
      few: '{n} факти розглядав лише суддя, якого не сертифіковано',
      other: '{n} фактів розглядав лише суддя, якого не сертифіковано',
    },
  },
} as const satisfies Record<string, Entry>;
