import { type Entry, none } from './entry.ts';

/** What helps most now, before the command for it. */
export const stepSentences = {
  'step-size': {
    values: none,
    en: 'Ask for a size that the service draws',
    uk: 'Просіть розмір, який сервіс малює',
  },
  'step-flag': {
    values: none,
    en: 'Change the flag that the service refuses',
    uk: 'Змініть прапорець, який сервіс відхиляє',
  },
  'step-key': {
    values: none,
    en: 'Give the service a key that it takes',
    uk: 'Дайте сервісу ключ, який він прийме',
  },
  'step-time': {
    values: none,
    en: 'Give the service more time',
    uk: 'Дайте сервісу більше часу',
  },
  'step-trust': {
    values: none,
    en: 'If you trust the service with addresses of your network',
    uk: 'Якщо довіряєте сервісу адреси своєї мережі',
  },
  'step-keep': {
    values: none,
    en: 'Keep it as what later runs are compared with',
    uk: 'Збережіть його як зразок для наступних прогонів',
  },
  'step-merge': {
    values: { n: 'number' },
    en: 'Run all {n} shards, then make one run of them',
    uk: 'Виконайте всі частини ({n}), потім об’єднайте їх в один прогін',
  },
  'step-missing-shard': {
    values: none,
    en: 'Run what is missing, then merge again',
    uk: 'Виконайте те, чого бракує, і об’єднайте знову',
  },
  'step-log': {
    values: none,
    en: 'Look into the log of the service',
    uk: 'Подивіться в журнал сервісу',
  },
  'step-proxy': {
    values: none,
    en: 'Mend HTTP_PROXY and HTTPS_PROXY, or name the host in NO_PROXY',
    uk: 'Виправте `HTTP_PROXY` і `HTTPS_PROXY` або назвіть вузол у `NO_PROXY`',
  },
  'step-host': {
    values: none,
    en: 'Mend the network, or the host name in the address',
    uk: 'Налагодьте мережу або виправте назву вузла в адресі',
  },
  'step-certificate': {
    values: none,
    en: 'Name the certificate that the service is signed with',
    uk: 'Назвіть сертифікат, яким підписано сервіс',
  },
  'step-service': {
    values: none,
    en: 'Put the address of a service of this kind in place of ADDRESS, or name another --target',
    uk: 'Поставте замість `ADDRESS` адресу сервісу цього типу або назвіть інший `--target`',
  },
  'step-past-login': {
    values: none,
    en: 'Put the address of the service itself in place of ADDRESS, past the login',
    uk: 'Поставте замість `ADDRESS` адресу самого сервісу, за сторінкою входу',
  },
  'step-redirect': {
    values: none,
    en: 'Put the address that it redirects to in place of ADDRESS',
    uk: 'Поставте замість `ADDRESS` адресу, на яку переспрямовано',
  },
  'step-address': {
    values: none,
    en: 'Put the right address in place of ADDRESS, up to where the service begins',
    uk: 'Поставте замість `ADDRESS` правильну адресу, до місця, де починається сервіс',
  },
  'step-reword': {
    values: none,
    en: 'Reword the prompt, as what the service says of it demands',
    uk: 'Переформулюйте промпт, як того вимагає відповідь сервісу',
  },
  'step-shorten': {
    values: none,
    en: 'Shorten the prompt',
    uk: 'Скоротіть промпт',
  },
  'step-start': {
    values: none,
    en: 'Start the service, or mend the network',
    uk: 'Запустіть сервіс або налагодьте мережу',
  },
  'step-top-up': {
    values: none,
    en: 'Top up the account, or give another key in the same variable',
    uk: 'Поповніть рахунок або дайте інший ключ у тій самій змінній',
  },
  'step-wait': {
    values: none,
    en: 'Wait until the service takes more',
    uk: 'Зачекайте, доки сервіс прийматиме більше',
  },
} as const satisfies Record<string, Entry>;
