/** Whether a domain is one at which anybody may open a mailbox, such as `gmail.com`. */
export function isWebmail(domain: string): boolean {
  return domain === "gmail.com";
}
