/** The colours that the reader chose; undefined follows the system. */
export type Theme = "light" | "dark";

export const THEME_COOKIE = "onrecord-theme";

/** The theme that a cookie names, or undefined where it names none. */
export const parseTheme = (value: string | undefined): Theme | undefined =>
  value === "light" || value === "dark" ? value : undefined;
