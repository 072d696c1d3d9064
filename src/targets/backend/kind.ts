import { resolve } from 'node:path';
import { z } from 'zod';
import { textSchema } from '../../model/car.ts';
import { baseUrlField, toBaseUrl } from '../shared/drawing.ts';
import { serviceKeys } from '../shared/keys.ts';
import { defineKind } from '../target-kind.ts';
import { createBackendTarget } from './backend.ts';
import { backend } from './facts.ts';
import { createBackendLog } from './log.ts';

const endpoint = /\/(?:api(?:\/chat(?:\/generate-car-images)?)?|health)$/;

export const kind = defineKind({
  keys: {
    ...serviceKeys,
    backendLog: textSchema.optional().meta({ description: 'Its log file, seen from this file.' }),
  },
  fields: { baseUrl: baseUrlField, log: z.string().nullable() },
  toSpec: ({ baseUrl = backend.baseUrl, backendLog }, { toPath }) => ({
    baseUrl: toBaseUrl(baseUrl, endpoint),
    log: backendLog === undefined ? null : toPath(backendLog),
  }),
  async open({ log: path, ...spec }, { home }) {
    const log = path === null ? null : createBackendLog(resolve(home, path));
    return { target: createBackendTarget({ ...spec, log }) };
  },
});
