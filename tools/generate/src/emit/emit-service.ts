import { regionsOf, type ServiceModel } from "../operation-model.js";
import type { Json } from "../spec-file.js";
import { jsDoc } from "./comment.js";
import { literal, members } from "./literal.js";

/** `service.gen.ts`: what all operations of the service share. */
export function emitService({ document, vendor, name, typeName, result, regions, parameters }: ServiceModel): string {
  const { region, errorCodes = [] } = document["x-cloudseal"];
  const servers = document.servers
    .map((server: Json) => `    {\n${members({ url: server.url, regions: regionsOf(server) }, "      ")}    },\n`)
    .join("");
  return `import type { Service } from "@cloudseal/core";
import { type Credentials, protocol } from "@cloudseal/${vendor}";

${jsDoc([`The regions of ${document.info.title}; others need \`endpoint\`.`])}export type ${typeName}Region =
${regions.map((region) => `  | ${literal(region)}\n`).join("")}  | (string & {});

${jsDoc([`What all operations of ${document.info.title} share.`])}export const ${name}Service: Service<Credentials> = {
  protocol,
  name: ${literal(name)},
  servers: [
${servers}  ],
${members({
  regionOptional: region === "optional" ? true : undefined,
  result,
  parameters: Object.keys(parameters).length > 0 ? parameters : undefined,
  errors:
    errorCodes.length > 0 ? Object.fromEntries(errorCodes.map((error: Json) => [error.code, error.kind])) : undefined,
})}};
`;
}
