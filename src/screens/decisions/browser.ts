import type { AddressBar } from "./conduct/page.ts";
import type { Download } from "./port.ts";

type AddressWindow = Pick<Window, "location" | "history" | "addEventListener" | "removeEventListener"> & {
  dispatchEvent(event: Event): boolean;
};

/** The address bar of a window, as far as it is ours. */
export function browserAddress(window: AddressWindow): AddressBar {
  const tell = (): void => {
    window.dispatchEvent(new Event("hashchange"));
  };
  return {
    hash: () => window.location.hash,
    go(hash) {
      window.location.hash = hash;
    },
    replace(hash) {
      window.history.replaceState(null, "", hash);
      tell();
    },
    subscribe(changed) {
      window.addEventListener("hashchange", changed);
      return () => {
        window.removeEventListener("hashchange", changed);
      };
    },
  };
}

/** Hands a file to the reader as a download. */
export function download({ name, type, text }: Download): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** What stands before the bytes in a data URL: `data:text/csv;base64,`. */
const dataPrefix = /^[^,]*,/;

/** The bytes of a file in base64; null where the browser cannot read it any more, as when it was changed or moved away. */
export function bytesOf(file: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === "string" ? reader.result.replace(dataPrefix, "") : null);
    };
    reader.onerror = () => {
      resolve(null);
    };
    reader.readAsDataURL(file);
  });
}

/** Puts a text on the clipboard; whether the browser let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
