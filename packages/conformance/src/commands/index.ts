import type { Command } from "./command.js";
import { draft } from "./draft.js";
import { examples } from "./examples.js";
import { pages } from "./pages.js";
import { read } from "./read.js";
import { report } from "./report.js";

export const commands: Readonly<Record<string, Command>> = { read, pages, examples, report, draft };
