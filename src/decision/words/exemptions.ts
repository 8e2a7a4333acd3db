/**
 * What each paragraph of Schedule 12A, Part 1 of the Local Government Act 1972 keeps from the public, in plain words. The law's
 * own terms are longer; what decides is the law, and who marked the paper.
 */
export const exemptionWords: Readonly<Record<number, string>> = {
  1: "Schedule 12A, paragraph 1: about one person.",
  2: "Schedule 12A, paragraph 2: would show who a person is.",
  3: "Schedule 12A, paragraph 3: somebody's money or business, the authority's included.",
  4: "Schedule 12A, paragraph 4: talks with staff or their unions about employment.",
  5: "Schedule 12A, paragraph 5: legal advice that stays between lawyer and client.",
  6: "Schedule 12A, paragraph 6: an order, notice or direction that is planned.",
  7: "Schedule 12A, paragraph 7: preventing, looking into or prosecuting a crime.",
};
