import fc from "fast-check";

/** A property that has not failed in this many milliseconds has seen enough: thousands of mutants are put to it. */
const enough = 150;

fc.installGlobalPlugin(fc.interruptAfterTimeLimit(enough));
