import type { JsonObject } from "@cloudseal/openapi";
import type { Listening, ListenOptions, Requests } from "./listen.js";

export const listen = async (_requests: Requests, _options: ListenOptions): Promise<Listening> => {
  throw new Error("listen needs Node; call fetch instead");
};

export const discoverDocuments = async (): Promise<JsonObject[]> => {
  throw new Error("only Node can look for service documents: pass them, createSimulator({ documents: [openapi] })");
};
