import { useEffect, useState } from "react";
import type { Theme } from "@fluentui/react-components";
import { darkTheme, lightTheme } from "./themes.ts";

export type ThemeChoice = "system" | "light" | "dark";

const darkSystem = matchMedia("(prefers-color-scheme: dark)");

/** Whether the system is dark, now and when it changes. */
function useSystemIsDark(): boolean {
  const [isDark, setIsDark] = useState(darkSystem.matches);
  useEffect(() => {
    const listen = () => {
      setIsDark(darkSystem.matches);
    };
    darkSystem.addEventListener("change", listen);
    return () => {
      darkSystem.removeEventListener("change", listen);
    };
  }, []);
  return isDark;
}

/** Light or dark: as the system has it, until somebody chooses. */
export function useTheme(): {
  readonly theme: Theme;
  readonly isDark: boolean;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
} {
  const [choice, choose] = useState<ThemeChoice>("system");
  const systemIsDark = useSystemIsDark();
  const isDark = choice === "system" ? systemIsDark : choice === "dark";
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  return { theme: isDark ? darkTheme : lightTheme, isDark, choice, choose };
}
