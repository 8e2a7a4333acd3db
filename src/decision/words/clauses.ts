/** How a clause of each protocol is called in a sentence; `other` for a protocol of the authority's own. */
export const clauseWords = {
  "part-5.5": "protocol 5.5, clause {clause}",
  "part-5.3": "protocol 5.3, section {clause}",
  "cpca-2022": "protocol of 2022, clause {clause}",
  "cpca-2022 report 4.3": "Monitoring Officer's advice of June 2021, report 4.3",
  "cpca-2022 report 4.4": "report of June 2022, 4.4",
  sefton: "protocol, paragraph {clause}",
  local: "your authority's rule",
  other: "{protocol}, clause {clause}",
} as const;
