import { readKey } from '../../http/read-key.ts';
import { keyEnvKey } from '../../model/service-keys.ts';
import { drawingFields, drawingKeys, takesNoExtras, toDrawing } from '../shared/drawing.ts';
import { keyFields, toKeyFields } from '../shared/service-key.ts';
import { defineKind } from '../target-kind.ts';
import { pollinations } from './facts.ts';
import { createPollinationsTarget } from './pollinations.ts';

const endpoint = /\/(?:image(?:\/models)?|v1(?:\/images\/generations|\/models)?)$/;

export const kind = defineKind({
  keys: { ...drawingKeys, keyEnv: keyEnvKey.optional() },
  fields: { ...drawingFields, ...keyFields },
  toSpec: (entry) => ({
    ...toDrawing(entry, { ...pollinations, endpoint }),
    ...toKeyFields(entry, pollinations),
  }),
  async open(spec, context) {
    const target = createPollinationsTarget({ ...spec, ...readKey(spec, context) });
    return { target, shapedBy: takesNoExtras };
  },
});
