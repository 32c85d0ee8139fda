import { fileURLToPath } from "node:url";

/** The workspace that holds the official SDKs. */
export const officialFolder: string = fileURLToPath(new URL("../../../../test/official/", import.meta.url));
