/** The commands, in the order in which the help lists them. Each loads its work when it runs. */
import type { Command } from "./command.ts";
import { anchorCommand } from "./commands/anchor.ts";
import { agreementCommand } from "./commands/agreement.ts";
import { annotationsCommand } from "./commands/annotations.ts";
import { citeCommand } from "./commands/cite.ts";
import { completeCommand } from "./commands/complete.ts";
import { completionCommand } from "./commands/completion.ts";
import { diffCommand } from "./commands/diff.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { dossierCommand } from "./commands/dossier.ts";
import { explainCommand } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { helpCommand } from "./commands/help.ts";
import { importCommand } from "./commands/import.ts";
import { logCommand } from "./commands/log.ts";
import { mcpCommand } from "./commands/mcp.ts";
import { proposeCommand } from "./commands/propose.ts";
import { reanchorCommand } from "./commands/reanchor.ts";
import { reindexCommand } from "./commands/reindex.ts";
import { savedCommand } from "./commands/saved.ts";
import { schemaCommand } from "./commands/schema.ts";
import { searchCommand } from "./commands/search.ts";
import { showCommand } from "./commands/show.ts";
import { statsCommand } from "./commands/stats.ts";
import { tokenCommand } from "./commands/token.ts";
import { undoCommand } from "./commands/undo.ts";
import { validateCommand } from "./commands/validate.ts";

export const COMMANDS: readonly Command[] = [
  validateCommand,
  searchCommand,
  savedCommand,
  showCommand,
  diffCommand,
  statsCommand,
  citeCommand,
  dossierCommand,
  exportCommand,
  mcpCommand,
  importCommand,
  proposeCommand,
  annotationsCommand,
  agreementCommand,
  reanchorCommand,
  logCommand,
  undoCommand,
  tokenCommand,
  reindexCommand,
  doctorCommand,
  anchorCommand,
  explainCommand,
  schemaCommand,
  completionCommand,
  completeCommand,
  helpCommand,
];
