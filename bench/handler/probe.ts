/** What the workbench's page notes of a Send, in its own milliseconds. */
export interface Probe {
  /** Ctrl+Enter was pressed. */
  sent: number | null;
  /** Outlook's alert stands there, or the draft is gone. */
  answered: number | null;
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

/** Watches in the page for what a person would see, where it happens. As text, since tsx adds calls that a page lacks. */
export const probe = `(() => {
  const probe = { sent: null, answered: null };
  window.benchProbe = probe;
  addEventListener("keydown", ({ ctrlKey, key }) => {
    if (ctrlKey && key === "Enter") probe.sent = performance.now();
  }, { capture: true });
  new MutationObserver(() => {
    if (probe.sent === null || probe.answered !== null) return;
    if (document.querySelector(".smart-alert") || !document.querySelector(".editor")) probe.answered = performance.now();
  }).observe(document, { subtree: true, childList: true });
})()`;
