import { rm } from 'node:fs/promises';
import { Stop } from '../../errors.ts';
import { takeTurns } from '../rounds/take-turns.ts';
import { type Asking, askForPictures, type Manner } from './ask-for-pictures.ts';
import type { Generation, Pass } from './generation-recording.ts';
import type { ServiceUnderTest } from './service-under-test.ts';

/** How often to ask, and with what. */
export interface GenerationPlan extends Omit<Asking, 'target' | 'takeServedMs'> {
  /** Numbers of pictures to ask for. */
  readonly counts: readonly number[];
  readonly rounds: number;
}

const manners: readonly { readonly name: Manner }[] = [{ name: 'together' }, { name: 'in-turn' }];

/**
 * Asks one service for each number of pictures, together and one after another in turns.
 *
 * @throws Stop `interrupted`
 */
export async function measureGeneration(
  service: ServiceUnderTest,
  plan: GenerationPlan,
  onMeasured: (generation: Generation) => void,
): Promise<Generation[]> {
  const measured: Generation[] = [];
  for (const pictures of plan.counts) {
    const [together, inTurn] = await takeTurns(manners, plan.rounds, ({ name }) =>
      measurePass(service, { ...plan, pictures, manner: name }),
    );
    const { service: name, synthetic, idealFrom } = service;
    const rounds = pairUp(together?.samples ?? [], inTurn?.samples ?? []);
    const generation = { service: name, synthetic, idealFrom, pictures, rounds };
    onMeasured(generation);
    measured.push(generation);
  }
  return measured;
}

async function measurePass(
  service: ServiceUnderTest,
  pass: GenerationPlan & { readonly pictures: number; readonly manner: Manner },
): Promise<Pass> {
  const { target, takeServedMs, close } = await service.open();
  try {
    const measured = await askForPictures(pass.pictures, pass.manner, { ...pass, target, takeServedMs });
    if (pass.services.signal.aborted) throw new Stop('interrupted', 'Interrupted; nothing was written.');
    return measured;
  } finally {
    await close();
    // A picture that is there already is not written again, and the next pass would seem faster.
    await rm(pass.workDir, { recursive: true, force: true });
  }
}

function pairUp(together: readonly Pass[], inTurn: readonly Pass[]): Generation['rounds'] {
  return together.flatMap((one, round) => {
    const other = inTurn[round];
    return other ? [{ together: one, inTurn: other }] : [];
  });
}
