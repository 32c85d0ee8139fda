import type { JsonObject } from "@cloudseal/openapi";
import type { Listening, ListenOptions, Requests } from "./listen.js";

/** Loads the server at its first use. */
export const listen = async (requests: Requests, options: ListenOptions): Promise<Listening> =>
  (await import("./listen.js")).listen(requests, options);

/** Loads the search at its first use. */
export const discoverDocuments = async (): Promise<JsonObject[]> =>
  (await import("./discover-documents.js")).discoverDocuments();
