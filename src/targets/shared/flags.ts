import type { TargetFlag } from '../target-kind.ts';

/** Flags that several kinds have in common. */
export const serviceFlags = {
  baseUrl: { usage: '--base-url <url>', help: "address of the target (default: the type's own)" },
  model: { usage: '--model <name>', help: 'model to ask for' },
  size: { usage: '--size <WxH>', help: 'size of the pictures to ask for, in pixels' },
} as const satisfies Record<string, TargetFlag>;
