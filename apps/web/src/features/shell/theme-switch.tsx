"use client";

import type { ReactElement } from "react";
import { parseTheme, THEME_COOKIE } from "./theme.ts";
import { writePreference } from "./write-preference.ts";

function isDark(): boolean {
  const chosen = parseTheme(document.documentElement.dataset["theme"]);
  if (chosen !== undefined) return chosen === "dark";
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

function switchTheme(): void {
  const theme = isDark() ? "light" : "dark";
  document.documentElement.dataset["theme"] = theme;
  writePreference(THEME_COOKIE, theme);
}

/** Changes between day and night. Which of its two words is seen is up to the style sheet. */
export function ThemeSwitch(): ReactElement {
  return (
    <button type="button" onClick={switchTheme} className="py-1 text-soft hover:text-accent">
      <span className="dark:hidden">Night</span>
      <span className="hidden dark:inline">Day</span>
      <span className="sr-only"> colours</span>
    </button>
  );
}
