import { serveChecking } from "../checking/serve-checking.ts";

serveChecking();
