/**
 * Milliseconds that the parts of a handler may take. Item and policy are asked for beside each other, then the register for
 * permissions, then the rest: 1,850 + 400 leaves room for the checks themselves. An answer was promised within 3 s; at 5 s
 * Outlook says that the add-in takes long, and its clock began with loading.
 */
export const times = {
  /** The whole handler: then it answers, whatever is still under way. */
  whole: 2_800,
  /** A press of Send until it is decided; what is left is for saying that it could not be. */
  decision: 2_400,
  /** The item and the session data: all calls, and one of them. */
  item: 1_500,
  call: 900,
  /** One question to the register. */
  network: 1_500,
  /** From the beginning until the register's last answer counts. */
  asking: 1_850,
  /** The last policy, from the storage of this machine. */
  storage: 200,
  /** What is written on the item, and told the register, after the decision. */
  write: 400,
} as const;
