import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the focus from falling to the page's body when what held it goes away: then `fallback` takes it. Only where the
 * focus was inside; nothing takes it from Outlook.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, fallback: () => HTMLElement | null): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const element = root.current;
    const note = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    element?.addEventListener("focusin", note);
    return () => {
      element?.removeEventListener("focusin", note);
    };
  }, [root]);
  useEffect(() => {
    const isLost = last.current !== null && !last.current.isConnected;
    if (!isLost || document.activeElement !== document.body) return;
    last.current = null;
    fallback()?.focus();
  });
}
