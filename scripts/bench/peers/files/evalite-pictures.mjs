import { evalite } from 'evalite';
import { facts, fetchPicture, holds, prompts } from './picture-job.mjs';

evalite('pictures of cars', {
  data: () => prompts.map((input) => ({ input })),
  task: fetchPicture,
  scorers: facts.map((fact) => ({ name: fact, scorer: ({ output }) => (holds(fact, output) ? 1 : 0) })),
});
