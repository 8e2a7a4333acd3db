import { chanceOf, oneOf, type Chance } from "./chance.ts";
import { noFaults, type CallFault, type Faults, type Surroundings, type Trap } from "./faults.ts";

/** Every member that a send handler or a compose event may call, and that may go wrong. */
export const faultyMembers = [
  "item.to.getAsync",
  "item.cc.getAsync",
  "item.bcc.getAsync",
  "item.from.getAsync",
  "item.subject.getAsync",
  "item.body.getAsync",
  "item.body.getTypeAsync",
  "item.getAttachmentsAsync",
  "item.getComposeTypeAsync",
  "item.delayDeliveryTime.getAsync",
  "item.internetHeaders.getAsync",
  "item.internetHeaders.setAsync",
  "item.sessionData.getAsync",
  "item.sessionData.getAllAsync",
  "item.sessionData.setAsync",
  "item.sessionData.removeAsync",
  "item.loadCustomPropertiesAsync",
  "item.notificationMessages.addAsync",
  "item.notificationMessages.replaceAsync",
  "item.notificationMessages.removeAsync",
  "item.notificationMessages.getAllAsync",
  "item.sensitivityLabel.getAsync",
  "item.getConversationIndexAsync",
  "item.getItemIdAsync",
  "item.saveAsync",
] as const;

/** The traps that befall a handler's own calls; those of Outlook's dialogs are no part of a random mix. */
const drawnTraps: readonly [Trap, ...Trap[]] = [
  "compose-type-says-new-mail",
  "compose-type-fails",
  "blank-addresses",
  "mailto-without-recipients",
  "adding-recipients-at-send-hangs",
  "session-data-not-in-events",
  "custom-properties-not-in-events",
  "headers-set-at-send-are-lost",
  "runtime-killed-twice",
];

const registers: readonly [Surroundings["register"], ...Surroundings["register"][]] = [
  "answers",
  "down",
  "slow",
  "refuses",
  "garbage",
];

/** One way in which a call goes wrong, drawn. Lateness lies on both sides of every deadline that a handler may have. */
function drawnFault(chance: Chance): CallFault {
  const ways: readonly [() => CallFault, ...(() => CallFault)[]] = [
    () => ({ how: "never" }),
    () => ({ how: "fails", code: oneOf([5000, 9002, 9017, 9020, 9030, 9041, 9042, 9050], chance) }),
    () => ({ how: "throws" }),
    () => ({ how: "twice" }),
    () => ({ how: "late", ms: Math.floor(chance() * 10_000) }),
    () => ({ how: "empty" }),
    () => ({ how: "text" }),
    () => ({ how: "answers", data: oneOf([null, [], {}, "", 0, [null], [{}]] as const, chance) }),
    () => ({ how: "forgets" }),
  ];
  return oneOf(ways, chance)();
}

/**
 * A mix of faults, always the same for one seed. One mix in ten has none; one in twenty has a fault in every call; in
 * the others each call goes wrong with the same likelihood, which is drawn as well.
 */
export function randomFaults(seed: number): Faults {
  const chance = chanceOf(seed);
  const kind = chance();
  if (kind < 0.1) return noFaults;
  const likelihood = kind < 0.15 ? 1 : chance() * 0.5;
  const calls: Record<string, CallFault> = {};
  for (const member of faultyMembers) if (chance() < likelihood) calls[member] = drawnFault(chance);
  const traps = chance() < 0.3 ? [oneOf(drawnTraps, chance)] : [];
  const register = chance() < 0.5 ? "answers" : oneOf(registers, chance);
  return { calls, traps, surroundings: { ...noFaults.surroundings, register } };
}
