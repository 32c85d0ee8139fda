import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { methodName, type Operation, operationsOf as readOperations } from "@cloudseal/openapi";

/** Any JSON value. */
// biome-ignore lint/suspicious/noExplicitAny: members of OpenAPI documents, which the generator checks
export type Json = any;

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
      return {
        vendor,
        service,
        document,
        create: module[String(Object.keys(module).find((key) => /^create\w+Client$/.test(key)))],
      };
    }),
  );
}

/** The operations of a service document, with the names of their methods. */
export const operationsOf = (document: Json): { method: string; extension: Json; spec: Operation }[] =>
  readOperations(document).map((spec) => ({
    method: methodName(spec.name),
    extension: spec.operation["x-cloudseal"],
    spec,
  }));
