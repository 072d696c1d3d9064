import type { Table } from './table/tabulate.ts';

const why = 'needs a judge or people';

/** Defects that pixels and prompts can not tell. */
export const notRun: Table['notRun'] = [
  { defect: 'D2', what: 'a confusable badge in the picture', why },
  { defect: 'D9', what: 'front and rear relabelled', why },
  { defect: 'D10', what: 'words laid over the picture', why },
  { defect: 'D13', what: 'a judge that talks, refuses or is down', why: 'there is no judge yet' },
];
