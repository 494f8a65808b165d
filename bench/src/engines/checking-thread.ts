/** The program of the thread that checks half of a collection. */
import { serveChecking } from "@onrecord/data";

serveChecking();
