/**
 * The commands that pages show, as they are typed in the folder of the project. Their quotes are
 * those of a keyboard: a shell takes typographic ones for letters.
 */

/** Brings a dataset into a collection. */
export const IMPORT_DATASET = "pnpm onrecord import my-dataset --archive news.sqlite";
/** Brings articles into a collection. */
export const IMPORT_ARTICLES = "pnpm onrecord import articles.jsonl --archive news.sqlite";
/** Serves a collection instead of the dataset. */
export const SERVE = "ONRECORD_ARCHIVE=news.sqlite pnpm start";
/** Reads the articles of a collection. */
export const PROPOSE = "pnpm onrecord propose --archive news.sqlite";
/** Checks a collection's claims, and its file. */
export const VALIDATE = "pnpm onrecord validate --archive news.sqlite";
export const DOCTOR = "pnpm onrecord doctor --archive news.sqlite";
/** Writes a collection as a dataset again. */
export const EXPORT_DATASET =
  "pnpm onrecord export --archive news.sqlite --format datapackage --out reviewed";

/** Makes a token for these scopes. */
export const createToken = (scope: "review" | "import" | "review,import"): string =>
  `pnpm onrecord token create --name "Your name" --scope ${scope} --archive news.sqlite`;
