import type { Command } from "./command.js";
import { examples } from "./examples.js";
import { pages } from "./pages.js";
import { read } from "./read.js";

export const commands: Readonly<Record<string, Command>> = { read, pages, examples };
