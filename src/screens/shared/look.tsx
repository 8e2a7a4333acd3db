import type { ReactNode } from "react";
import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useMedia } from "./use-media.ts";

/** No margin around the page, one colour behind it, and nothing that moves where movement is not wanted. */
const usePage = makeStaticStyles(`
  html, body { margin: 0; padding: 0; min-height: 100%; }
  body { background-color: Canvas; overflow-wrap: anywhere; }
  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after {
      animation-duration: 0s !important;
      animation-iteration-count: 1 !important;
      transition-duration: 0s !important;
      scroll-behavior: auto !important;
    }
  }
`);

const useStyles = makeStyles({
  root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
});

/** The look of every screen: Fluent, light or dark as the system is, light on paper. Forced colours are the browser's own. */
export function Look({ children }: { readonly children: ReactNode }) {
  usePage();
  const styles = useStyles();
  const isDark = useMedia("screen and (prefers-color-scheme: dark)");
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.root}>
      {children}
    </FluentProvider>
  );
}
