import { z } from 'zod';
import { Stop } from '../../errors.ts';
import { textSchema } from '../../model/car.ts';
import { type Reason, reasonOf } from '../../model/reason.ts';
import { baseUrlField, sizeField, toBaseUrl, toSize } from '../shared/drawing.ts';
import { promptsKey, serviceKeys, sizeKey } from '../shared/keys.ts';
import { defineKind, type OpenContext } from '../target-kind.ts';
import { refuseUnmet, type UnmetRule } from './refuse-unmet.ts';
import { createStudioTarget } from './studio.ts';

const endpoint = /\/(?:prompt|health|api\/chat\/generate-car-images)$/;

/** A studio served elsewhere (`car-eval studio`) has an address; without one it is started inside this process. */
export const kind = defineKind({
  keys: {
    ...serviceKeys,
    size: sizeKey.optional(),
    prompts: promptsKey.optional(),
    studioFault: textSchema.optional().meta({ description: 'A fault to plant.' }),
    studioDefect: textSchema.optional().meta({ description: 'A defect to plant.' }),
  },
  fields: {
    baseUrl: baseUrlField.nullable(),
    /** Null: the studio's own. */
    size: sizeField.nullable(),
    faults: z.string().nullable(),
    defects: z.string().nullable(),
  },
  toSpec({ baseUrl, size, studioFault: faults = null, studioDefect: defects = null }) {
    if (baseUrl !== undefined && (faults ?? defects) !== null) throw plantedElsewhere();
    return {
      baseUrl: baseUrl === undefined ? null : toBaseUrl(baseUrl, endpoint),
      size: size === undefined ? null : toSize(size),
      faults,
      defects,
    };
  },
  async open(spec, context) {
    const planted = await readPlanted(spec);
    const rules = await listRules(planted, context.brands);
    const { baseUrl, close } = await findStudio(spec.baseUrl, planted, context);
    const target = createStudioTarget({ ...spec, baseUrl, notes: notesOf(spec) });
    return {
      target: { ...target, close },
      shapedBy: planted,
      answerable(cases) {
        refuseUnmet(rules, cases);
        return cases;
      },
    };
  },
});

function plantedElsewhere(): Stop {
  return new Stop(
    'bad-usage',
    'Faults and defects are planted where the studio is started, not through --base-url.',
    'Start it with: car-eval studio --studio-defect SPEC',
  );
}

/** What is to be planted, in the words of the user. */
interface Planted {
  readonly faults: string | null;
  readonly defects: string | null;
}

type PlantedRules = Awaited<ReturnType<typeof readPlanted>>;

async function readPlanted({ faults, defects }: Planted) {
  return {
    faults: faults === null ? [] : (await import('../../studio/faults/parse-faults.ts')).parseFaults(faults),
    defects:
      defects === null ? [] : (await import('../../studio/defects/parse-defects.ts')).parseDefects(defects),
  };
}

/** Each with the maker that it means, and as it may be written. */
async function listRules(
  { faults, defects }: PlantedRules,
  brands: OpenContext['brands'],
): Promise<UnmetRule[]> {
  if (faults.length + defects.length === 0) return [];
  const [{ resolveDefect, resolveFault }, { formatDefects }, { formatFaults }] = await Promise.all([
    import('../../studio/resolve-brands.ts'),
    import('../../studio/defects/parse-defects.ts'),
    import('../../studio/faults/parse-faults.ts'),
  ]);
  return [
    ...faults.map((one) => ({ text: formatFaults([one]), rule: resolveFault(one, brands) })),
    ...defects.map((one) => ({ text: formatDefects([one]), rule: resolveDefect(one, brands) })),
  ];
}

function notesOf({ faults, defects }: Planted): Reason[] {
  return [
    ...(faults === null ? [] : [reasonOf('planted-faults', { spec: faults })]),
    ...(defects === null ? [] : [reasonOf('planted-defects', { spec: defects })]),
  ];
}

async function findStudio(
  elsewhere: string | null,
  planted: PlantedRules,
  { asks, brands, clock }: OpenContext,
) {
  if (elsewhere !== null) return { baseUrl: elsewhere, async close() {} };
  // A plan needs to know the studio, not to have it running.
  if (!asks) return { baseUrl: 'http://127.0.0.1:8000', async close() {} };
  const { startStudio } = await import('../../studio/start-studio.ts');
  return startStudio({ brands, clock, ...planted });
}
