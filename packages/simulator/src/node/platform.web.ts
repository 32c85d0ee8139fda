import type { Discovered } from "./discover-documents.js";
import type { Listening, ListenOptions, Requests } from "./listen.js";

export const listen = async (_requests: Requests, _options: ListenOptions): Promise<Listening> => {
  throw new Error("listen needs Node; call fetch instead");
};

export const discoverDocuments = (_vendors: readonly string[]): Discovered => {
  throw new Error("only Node can look for service documents: pass them, createSimulator({ documents: [openapi] })");
};

export const readDocumentFile = (file: string | URL): unknown => {
  throw new Error(`only Node can read the document ${file}: pass its value, createSimulator({ documents: [openapi] })`);
};
