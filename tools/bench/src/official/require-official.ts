import { createRequire } from "node:module";
import { join } from "node:path";
import { officialFolder } from "./folder.js";

/** `require` as seen from the workspace of the official SDKs. */
export const requireOfficial: NodeJS.Require = createRequire(join(officialFolder, "package.json"));
