import { facts, holds, prompts } from './picture-job.mjs';

export default {
  description: 'pictures of cars',
  prompts: ['{{prompt}}'],
  providers: ['file://promptfoo-provider.mjs'],
  defaultTest: {
    assert: facts.map((fact) => ({
      type: 'javascript',
      value: (output) => holds(fact, JSON.parse(output)),
    })),
  },
  tests: prompts.map((prompt) => ({ vars: { prompt } })),
};
