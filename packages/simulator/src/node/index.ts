import type { JsonObject } from "../json.js";
import type { Listening, ListenOptions } from "../simulator.js";
import type { Serving } from "./listen.js";

/** Loads the server at its first use. */
export const listen = async (serving: Serving, options: ListenOptions): Promise<Listening> =>
  (await import("./listen.js")).listen(serving, options);

/** Loads the search at its first use. */
export const discoverDocuments = async (): Promise<JsonObject[]> =>
  (await import("./discover-documents.js")).discoverDocuments();
