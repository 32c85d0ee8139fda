import { type ErrorCode, routeOf, serviceOf } from "@cloudseal/openapi";
import type { ServiceModel } from "../model/model.js";
import type { Json } from "../read/spec-file.js";
import { brokenLiteral, fitted, importsOf, jsDoc, members, scalar, tagged } from "./text.js";

/** `service.gen.ts`: what all operations of the service share. */
export function emitService(model: ServiceModel): string {
  const { document, protocol, name, typeName, result, regions, parameters } = model;
  const { regionRequired, errorCodes, servers } = serviceOf(document);
  const addresses = servers.map(({ url, regions }) => `    ${brokenLiteral({ url, regions }, "    ")},\n`).join("");
  return `${importsOf({ "@cloudseal/core": ["type Service"], [protocol]: ["type Credentials", "protocol"] })}
${jsDoc([`The regions of ${document.info.title}; others need \`endpoint\`.`])}export type ${typeName}Region =
${regions.map((region) => `  | ${scalar(region)}\n`).join("")}  | (string & {});

${jsDoc([`What all operations of ${document.info.title} share.`])}export const ${name}Service: Service<Credentials> = {
  protocol,
  name: ${scalar(name)},
  servers: [
${addresses}  ],
${members({
  regionOptional: regionRequired ? undefined : true,
  result,
  parameters: Object.keys(parameters).length > 0 ? parameters : undefined,
  byAction: byAction(model),
  errors: kindsOf(errorCodes),
})}};
`;
}

/** What all operations of a service have that tells its operations apart by name. */
function byAction({ document, operations }: ServiceModel): Json {
  const { actionHeader, actionParameter } = serviceOf(document);
  const [first] = operations;
  if ((actionHeader ?? actionParameter) === undefined || !first) return undefined;
  const { method, path, headers, query } = routeOf(first);
  const header = actionHeader?.toLowerCase();
  const others = (all: Readonly<Record<string, string>>, action: string | undefined) => {
    const shared = Object.entries(all).filter(([name]) => name !== action);
    return shared.length > 0 ? Object.fromEntries(shared) : undefined;
  };
  return JSON.parse(
    JSON.stringify({
      header,
      parameter: actionParameter,
      route: {
        method,
        path,
        headers: others(headers, header),
        constants: others(query, actionParameter),
        rest: first.body ? "body" : "query",
      },
    }),
  );
}

/** The kinds of error codes by code, where a person decided them; nothing if there are none. */
export function kindsOf(codes: readonly ErrorCode[]): Record<string, string> | undefined {
  const decided = codes.filter(({ kind }) => kind !== "");
  return decided.length === 0 ? undefined : Object.fromEntries(decided.map(({ code, kind }) => [code, kind]));
}

/** `client.gen.ts`: the client of a service as people use it. Its methods are made from the operations. */
export function emitClient({ document, protocol, name, typeName, parameters }: ServiceModel): string {
  const title = document.info.title;
  const options = `ClientOptions<Credentials, ${typeName}Region>`;
  const fills = Object.entries(parameters).map(
    ([parameter, option]) =>
      `${jsDoc([`\`${parameter}\` of calls that give none. Default: that of the credentials.`], "  ")}  ${option}?: string | undefined;\n`,
  );
  const { actionHeader, actionParameter } = serviceOf(document);
  const operation = (actionHeader ?? actionParameter) === undefined ? "ByPath" : "ByAction";
  const core = [
    `type ${operation}`,
    "type CallAny",
    "type Client",
    "type ClientOptions",
    "createClientWithHttp",
    "type HttpClient",
    "type PathsOf",
  ];
  return `${importsOf({ "@cloudseal/core": core, [protocol]: ["type Credentials"] })}import type * as operations from "./operations/index.gen.js";
import { routes } from "./routes.gen.js";
import { type ${typeName}Region, ${name}Service } from "./service.gen.js";

${jsDoc([tagged(`Options of {@link create${typeName}Client}.`)])}${
  fills.length === 0
    ? `export type ${typeName}ClientOptions = ${options};`
    : `export interface ${typeName}ClientOptions extends ${options} {\n${fills.join("")}}`
}

${jsDoc([`A client of ${title}: a method for each of its operations, waiters and pagers.`])}export interface ${typeName}Client extends Client<typeof operations> {
${jsDoc(["Calls an operation that need not have a spec: signed as all others, its result untyped."], "  ")}  readonly call: CallAny<${operation}>;
${jsDoc(["The openapi-fetch client below the methods: the same pipeline, bodies as on the wire."], "  ")}  readonly http: HttpClient<${typeName}Paths>;
}

${jsDoc(["The operations by path and method, as `http` has them."])}export interface ${typeName}Paths extends PathsOf<typeof operations> {}

${jsDoc([
  `Makes a client of ${title}. Credentials come from the vendor's default chain unless they are given.`,
])}${fitted(`export function create${typeName}Client`, [`options: ${typeName}ClientOptions = {}`], `: ${typeName}Client {`)}
  ${fitted(`return createClientWithHttp<Credentials, typeof operations, ${typeName}Paths>`, [`${name}Service`, "routes()", "options"], ";", "  ")}
}
`;
}
