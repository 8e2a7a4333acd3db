/** As many bytes as one call may take as arguments. */
const chunk = 8192;

/** Bytes as base64, in one line. */
export function base64Of(bytes: Uint8Array): string {
  const characters: string[] = [];
  for (let start = 0; start < bytes.length; start += chunk)
    characters.push(String.fromCharCode(...bytes.subarray(start, start + chunk)));
  return btoa(characters.join(""));
}

/** Base64 in lines of 76 characters (RFC 2045 6.8). */
export function inLines(base64: string): string {
  return (base64.match(/.{1,76}/g) ?? []).join("\r\n");
}

/** A text in UTF-8 as base64, in one line. */
export function base64OfText(text: string): string {
  return base64Of(new TextEncoder().encode(text));
}
