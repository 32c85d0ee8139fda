import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { camelCase, pascalCase } from "../../generate/src/names.js";
import type { Json } from "../../generate/src/spec-file.js";

/** A built client package. */
export interface ClientPackage {
  vendor: string;
  service: string;
  document: Json;
  /** Makes its client. */
  create: (options: object) => Record<string, (input: object) => Promise<Json>>;
}

/** All client packages: those that have a service document. They are loaded as their users load them, from `dist`. */
export async function findClients(packages: string): Promise<ClientPackage[]> {
  const names = readdirSync(packages).filter((name) => existsSync(join(packages, name, "openapi.json")));
  return Promise.all(
    names.sort().map(async (name) => {
      const document = JSON.parse(readFileSync(join(packages, name, "openapi.json"), "utf8"));
      const { vendor, service } = document["x-cloudseal"];
      const module = await import(`@cloudseal/${name}`);
      return { vendor, service, document, create: module[`create${pascalCase(service)}Client`] };
    }),
  );
}

/** The operations of a service document, with the names of their methods. */
export const operationsOf = (document: Json): { name: string; method: string; operation: Json }[] =>
  Object.values<Json>(document.paths)
    .flatMap((item) => Object.values<Json>(item))
    .map((operation) => ({ name: operation.operationId, method: camelCase(operation.operationId), operation }));
