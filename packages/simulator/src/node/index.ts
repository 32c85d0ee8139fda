import type { JsonObject } from "../json-object.js";
import type { Listening, ListenOptions } from "../simulator.js";
import type { AnswerRequest } from "./listen.js";

/** Loads the server at its first use. */
export const listen = async (answer: AnswerRequest, options: ListenOptions): Promise<Listening> =>
  (await import("./listen.js")).listen(answer, options);

/** Loads the search at its first use. */
export const discoverDocuments = async (): Promise<JsonObject[]> =>
  (await import("./discover-documents.js")).discoverDocuments();
