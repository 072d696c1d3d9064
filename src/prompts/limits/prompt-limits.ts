import type { LimitRow } from './limit-row.ts';
import { modelRows } from './model-rows.ts';
import { runnerRows } from './runner-rows.ts';
import { serviceRows } from './service-rows.ts';

/**
 * How much of a prompt is read, by whom. Rows of one family hold at once: a model with two text encoders reads what
 * either of them reads.
 */
export const promptLimits: readonly LimitRow[] = [...modelRows, ...serviceRows, ...runnerRows];
