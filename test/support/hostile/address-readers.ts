import addressparser from "nodemailer/lib/addressparser";
import { addressParser } from "postal-mime";

/** Readers of address headers that others wrote; groups come flattened. */
export const otherReaders: Readonly<Record<string, (header: string) => readonly string[]>> = {
  "postal-mime": (header) => addressParser(header, { flatten: true }).map(({ address }) => address ?? ""),
  nodemailer: (header) => addressparser(header, { flatten: true }).map(({ address }) => address),
};

/**
 * Addresses in the order of their letters, without what two readers may write differently of one address: quotes, escapes and
 * control characters.
 */
export function comparable(addresses: readonly string[]): readonly string[] {
  return (
    addresses
      // eslint-disable-next-line no-control-regex -- others leave control characters out
      .map((address) => address.replace(/["\\\s\u0000-\u001f]/g, "").toLowerCase())
      .filter(Boolean)
      .sort()
  );
}
