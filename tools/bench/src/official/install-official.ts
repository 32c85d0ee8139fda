import { installFolder } from "../install-folder.js";
import type { Log } from "../log.js";
import { officialFolder } from "./folder.js";

/** Installs the official SDKs, unless they are there already. */
export const installOfficial = (log: Log): Promise<void> => installFolder(officialFolder, "the official SDKs", log);
