import type { Listening, ListenOptions, Requests } from "./listen.js";

export { discoverDocuments, readDocumentFile } from "./discover-documents.js";

/** Loads the server at its first use. */
export const listen = async (requests: Requests, options: ListenOptions): Promise<Listening> =>
  (await import("./listen.js")).listen(requests, options);
