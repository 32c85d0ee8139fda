import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { operationDocument, operationName } from "./operation-document.js";
import { serviceDocument } from "./service-document.js";
import { toYaml } from "./to-yaml.js";

/** Writes the specs of a service of `operations` operations, which no vendor has, under a folder of specs. */
export function writeSpecs(specs: string, vendor: string, operations: number): void {
  const folder = join(specs, vendor, "synthetic-v1");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "service.yaml"), toYaml(serviceDocument()));
  for (let index = 1; index <= operations; index++)
    writeFileSync(join(folder, `${operationName(index)}.yaml`), toYaml(operationDocument(index)));
}
