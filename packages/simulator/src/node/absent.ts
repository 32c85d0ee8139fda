import type { JsonObject } from "../json.js";
import type { Listening, ListenOptions } from "../simulator.js";
import type { Serving } from "./listen.js";

export const listen = async (_serving: Serving, _options: ListenOptions): Promise<Listening> => {
  throw new Error("listen needs Node; call fetch instead");
};

export const discoverDocuments = async (): Promise<JsonObject[]> => {
  throw new Error("only Node can look for service documents: pass them, createSimulator({ documents: [openapi] })");
};
