/** The register's time, on a machine that may have another. */
export interface RegisterTime {
  readonly now: () => number;
  /** Takes in what the register said its time is. */
  readonly told: (moment: string) => void;
}

/** The register's time by a machine's clock; the machine's own until the register has told it. */
export function registerTime(machineNow: () => number): RegisterTime {
  let ahead = 0;
  return {
    now: () => machineNow() + ahead,
    told: (moment) => {
      ahead = Date.parse(moment) - machineNow();
    },
  };
}
