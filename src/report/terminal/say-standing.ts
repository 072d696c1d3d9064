import type { QueueStanding } from '../../model/events.ts';

/** "120 of 3000 pictures, 12 jobs in hand, 40 waiting, 304 pictures a minute, 9 min left". */
export function sayStanding({ wanted, done, active, waiting, failed, perMinute }: QueueStanding): string {
  const left = wanted - done;
  const rate = perMinute === null || perMinute <= 0 ? null : perMinute;
  return [
    `${done} of ${wanted} pictures`,
    `${active} ${active === 1 ? 'job' : 'jobs'} in hand, ${waiting} waiting`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(rate === null ? [] : [`${rate < 10 ? rate.toFixed(1) : Math.round(rate)} pictures a minute`]),
    ...(rate === null || left === 0 ? [] : [`${sayMinutes(left / rate)} left`]),
  ].join(', ');
}

function sayMinutes(minutes: number): string {
  if (minutes < 1) return `${Math.max(1, Math.round(minutes * 60))} s`;
  return minutes < 120 ? `${Math.round(minutes)} min` : `${(minutes / 60).toFixed(1)} h`;
}
