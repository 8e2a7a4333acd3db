/** What tells the time in milliseconds, from any beginning. */
type Clock = () => number;

/**
 * The time of day, and the processor's time of this process. Each runs on without the work it measures: the one while other processes
 * have the processor, the other while other threads of this process work. Neither is ever behind work that waits for nothing.
 */
const clocks: readonly Clock[] = [
  () => performance.now(),
  () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
];

/**
 * Milliseconds that a piece of work takes, by the clock that was disturbed less: for bounds that hold beside whatever else a machine
 * does. Not for work that waits, whose time is the clock's.
 */
export async function timeTaken(work: () => unknown, by: readonly Clock[] = clocks): Promise<number> {
  const begun = by.map((clock) => clock());
  await work();
  return Math.min(...by.map((clock, index) => clock() - (begun[index] ?? 0)));
}
