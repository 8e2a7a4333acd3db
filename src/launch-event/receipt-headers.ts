import type { Consent } from "../consent/index.ts";
import type { LiveConsents } from "../register-client/index.ts";

/** One receipt, a compact JWS. Office.js sets a name once: the second receipt stands under `…-2`, and so on. */
const consentHeader = "X-Correspondence-Consent";

/** Name, colon, blank and value together (RFC 5322, 2.1.1). A receipt that was cut short would prove nothing. */
const longestLine = 998;

/** The headers that bear the receipts of permissions; a permission without one has none. */
export function receiptHeaders(
  used: readonly Consent[],
  live: LiveConsents | null,
): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const receipts = used.map(({ id }) => live?.receipts[id] ?? "").filter((receipt) => receipt !== "");
  for (const receipt of receipts) {
    const count = Object.keys(headers).length;
    const name = count === 0 ? consentHeader : `${consentHeader}-${count + 1}`;
    if (name.length + 2 + receipt.length <= longestLine) headers[name] = receipt;
  }
  return headers;
}
