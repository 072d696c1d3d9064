import { drawingFields, drawingKeys, takesNoExtras, toDrawing } from '../shared/drawing.ts';
import { defineKind } from '../target-kind.ts';
import { pollinationsLegacy } from './facts.ts';
import { createPollinationsLegacyTarget } from './pollinations-legacy.ts';

const endpoint = /\/(?:prompt|models)$/;

export const kind = defineKind({
  keys: drawingKeys,
  fields: drawingFields,
  toSpec: (entry) => toDrawing(entry, { ...pollinationsLegacy, endpoint }),
  async open(spec) {
    return { target: createPollinationsLegacyTarget(spec), shapedBy: takesNoExtras };
  },
});
