import { FluentProvider } from "@fluentui/react-components";
import type { Desk } from "../desk/index.ts";
import type { ReadManifest } from "../manifest/index.ts";
import { DeskContext } from "./desk-context.ts";
import { Toasts } from "./frame/toasts.tsx";
import { TopBar } from "./frame/top-bar.tsx";
import { useTheme } from "./frame/use-theme.ts";
import { Workplace } from "./frame/workplace.tsx";
import { SendDialogs } from "./send/send-dialogs.tsx";

/** The whole page: the bar, the mailbox, and what stands above both. */
export function App({ desk, manifest }: { readonly desk: Desk; readonly manifest: ReadManifest }) {
  const { theme, choice, choose, isDark } = useTheme();
  return (
    <FluentProvider theme={theme}>
      <DeskContext value={{ desk, manifest }}>
        <div className="app" data-theme={isDark ? "dark" : "light"}>
          <TopBar themeChoice={choice} onThemeChoice={choose} />
          <Workplace />
        </div>
        <SendDialogs />
        <Toasts />
      </DeskContext>
    </FluentProvider>
  );
}
