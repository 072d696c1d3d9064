import { Stop } from '../../errors.ts';
import type { TargetContext } from '../../generator/target.ts';
import { isLoopback, joinUrl } from '../../http/base-url.ts';
import { HttpFailure } from '../../http/client.ts';
import { probe } from '../shared/probe.ts';
import { findIllness } from './read-health.ts';

/**
 * Asks the backend whether it is well, before anything costly.
 * @throws Stop `target-down` with the line to check it, and the command to start it where nothing answered
 */
export async function checkBackendHealth(baseUrl: string, context: TargetContext): Promise<void> {
  const answer = await probe(joinUrl(baseUrl, '/health/'), context).catch((cause: unknown) => {
    throw explainFailure(baseUrl, cause);
  });
  const illness = findIllness(answer);
  if (illness !== null) throw down(baseUrl, illness);
}

function explainFailure(baseUrl: string, cause: unknown): unknown {
  if (!(cause instanceof HttpFailure)) return cause;
  const hasAnswered = cause.attempts.some(({ status }) => status !== null);
  const isSilent = cause.code === 'connection' && !hasAnswered;
  return down(baseUrl, cause.message, isSilent ? sayStart(new URL(baseUrl)) : '');
}

function sayStart(url: URL): string {
  if (!isLoopback(url)) return '';
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return `Start it with: python manage.py runserver ${port}\n`;
}

function down(baseUrl: string, reason: string, start = ''): Stop {
  return new Stop(
    'target-down',
    `The backend at ${baseUrl} is not ready: ${reason}`,
    `${start}Check it with: curl -i ${joinUrl(baseUrl, '/health/')}`,
  );
}
