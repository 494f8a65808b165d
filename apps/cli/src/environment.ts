/** The environment variables that the command reads, with what each does. */
export const ENVIRONMENT = [
  {
    name: "ONRECORD_DATASET",
    meaning: "the dataset folder to work on, unless --dataset says otherwise",
  },
  { name: "ONRECORD_URL", meaning: "where the web app is served; permalinks start with it" },
  {
    name: "ONRECORD_CHROMIUM",
    meaning: "the Chrome or Chromium that prints PDFs, where none is found on the PATH",
  },
  {
    name: "OPENAI_API_KEY",
    meaning: "the key that onrecord propose --with openai sends; never stored or shown",
  },
  { name: "ANTHROPIC_API_KEY", meaning: "the same for --with anthropic" },
  { name: "NO_COLOR", meaning: "no colour, whatever the terminal can do" },
  { name: "FORCE_COLOR", meaning: "colour even where the output is not a terminal; 0 means none" },
  { name: "COLUMNS", meaning: "the width to write for, instead of the terminal's" },
] as const;

/** Where permalinks lead when nothing else is said: the app as `pnpm start` serves it. */
export const DEFAULT_URL = "http://localhost:3000";
