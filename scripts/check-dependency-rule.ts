/** Says where the code breaks the dependency rule of ARCHITECTURE.md, and fails if it does. */
import { checkDependencyRule } from "./dependency-rule/check-dependency-rule.ts";
import { formatViolation } from "./dependency-rule/violation.ts";
import { PROJECT_FOLDER } from "./run-command.ts";

const { modules, violations } = checkDependencyRule(PROJECT_FOLDER);
for (const violation of violations) console.error(formatViolation(violation));
console.log(`${modules} modules looked at, ${violations.length} breaches of the dependency rule.`);
process.exitCode = violations.length === 0 && modules > 0 ? 0 : 1;
