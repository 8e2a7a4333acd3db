/** What words do to their reader: ask for work (advice and opinion are work), ask for nothing but facts, or neither. */
export type Force = "work" | "fact" | null;

/** The stronger of two: work before facts, facts before nothing. */
export function stronger(one: Force, other: Force): Force {
  if (one === "work" || other === "work") return "work";
  return one ?? other;
}
