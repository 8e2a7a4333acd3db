import { list } from "./lexicon.ts";

/** A verb that opens what follows as somebody's thought or wish, not as the writer's word. */
export const thinking = list(
  "hope wish expect believe think understand suggest propose recommend ask urge request want press argue wonder imagine " +
    "suppose doubt dream pray question fear feel reckon trust gather hear assume consider suspect read remember recall " +
    "wait prefer intend plan lobby beg invite advocate allege campaign fight insist seek encourage support",
);

/** A verb of telling: another's words after it are theirs; after the writer's own, in the present, the writer's. */
export const telling = list(
  "say tell promise assure state claim write record report note confirm agree announce advise inform mention maintain " +
    "declare swear explain add reply warn indicate hint imply boast assert contend decide vow pledge undertake offer " +
    "resolve know mean minute stipulate provide complain show",
);

/** Verbs of care whose neglect is a fault: "we failed to maintain". */
export const care = list(
  "maintain inspect repair clear grit warn protect check secure mend close fix prevent act remove test service fence " +
    "supervise monitor safeguard keep drain cut treat follow spot notice honour pay meet comply",
);

/** Acts that do harm: "our lorry damaged". */
export const harming = list(
  "cause damage break flood injure hit hurt crack destroy scratch breach neglect mishandle bungle botch ruin spoil " +
    "collapse trigger burst undermine wreck dent",
);
