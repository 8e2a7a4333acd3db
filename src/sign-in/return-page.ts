import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

/** The pages that one comes back to when the provider's answer cannot be told where it belongs. */
const startPage = "decisions.html";

/** `sign-in.html`: takes the provider's answer to the page or window that asked for it, with its place and what was typed. */
async function comeBack(): Promise<void> {
  try {
    await broadcastResponseToMainFrame();
  } catch {
    window.location.replace(startPage);
  }
}

void comeBack();
