import { z } from 'zod';
import { Stop } from '../../errors.ts';
import { isLoopback, joinUrl } from '../../generator/base-url.ts';
import { readJson } from '../../generator/read-json.ts';
import type { TargetContext } from '../../generator/target.ts';
import { probe } from '../shared/probe.ts';

const healthSchema = z.looseObject({ status: z.string().optional() });
const goodWords = ['healthy', 'ok', 'up', 'pass', 'alive'];

/**
 * Asks the backend whether it is well, before anything costly.
 * @throws Stop `target-down` with the command to start it and the line to check it
 */
export async function checkBackendHealth(baseUrl: string, context: TargetContext): Promise<void> {
  const url = joinUrl(baseUrl, '/health/');
  const answer = await probe(url, context).catch((error: Error) => {
    throw down(baseUrl, error.message);
  });
  const health = healthSchema.safeParse(readJson(answer));
  if (!health.success) throw down(baseUrl, `${url} answered ${answer.status}, but not with a JSON object.`);
  const { status = 'healthy' } = health.data;
  if (!goodWords.includes(status.toLowerCase()))
    throw down(baseUrl, `it calls itself ${JSON.stringify(status.slice(0, 100))}.`);
}

function down(baseUrl: string, reason: string): Stop {
  const url = new URL(baseUrl);
  const start = isLoopback(url)
    ? `Start it with: python manage.py runserver ${url.port || (url.protocol === 'https:' ? '443' : '80')}\n`
    : '';
  return new Stop(
    'target-down',
    `The backend at ${baseUrl} is not ready: ${reason}`,
    `${start}Check it with: curl -i ${joinUrl(baseUrl, '/health/')}`,
  );
}
