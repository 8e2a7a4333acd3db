import { FluentProvider } from "@fluentui/react-components";
import { lightTheme } from "./themes.ts";

/** What is shown when the server did not tell what the page needs. */
export function CannotOpen({ because }: { readonly because: string }) {
  return (
    <FluentProvider theme={lightTheme}>
      <main className="cannot-open">
        <h1>The stand-in Outlook cannot open</h1>
        <p>{because}</p>
        <p>Stop the workbench, start it again with npm start, and load this page anew.</p>
      </main>
    </FluentProvider>
  );
}
