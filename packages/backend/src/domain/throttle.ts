/** Counts failures by subject and says when there were too many. */
export interface Throttle {
  isOver(subject: string, now: number): boolean;
  failed(subject: string, now: number): void;
}

const WINDOW = 15 * 60_000;
/** The most subjects remembered; beyond it the oldest are forgotten. */
const MEMORY = 10_000;

/** @param limit - failures within 15 minutes that are let pass. */
export function createThrottle(limit: number): Throttle {
  const failures = new Map<string, { count: number; since: number }>();
  const current = (subject: string, now: number) => {
    const entry = failures.get(subject);
    return entry && now - entry.since < WINDOW ? entry : undefined;
  };
  return {
    isOver: (subject, now) => (current(subject, now)?.count ?? 0) >= limit,
    failed(subject, now) {
      const entry = current(subject, now) ?? { count: 0, since: now };
      failures.delete(subject);
      failures.set(subject, { ...entry, count: entry.count + 1 });
      const oldest = failures.keys().next().value;
      if (failures.size > MEMORY && oldest !== undefined) failures.delete(oldest);
    },
  };
}
