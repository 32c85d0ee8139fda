import type { OperationFacts } from "../../../packages/generate/src/facts/record.js";
import { requireOfficial } from "../../../tools/bench/src/install.js";
import { generatedClient, wholeService } from "../../parity/service.js";
import type { Connection, OfficialClient } from "../../parity/vendor.js";
import type { Call } from "../../parity/wire.js";

/** The folder of our client. */
export const service = "alibaba-sas";

export const recordOf = (operation: string): OperationFacts | undefined =>
  wholeService(service).facts.operations[operation];

const load = () => requireOfficial("@alicloud/openapi-core");

const patience = { readTimeout: 60_000, connectTimeout: 60_000 };

/** Calls the core as `Client.<operation>WithOptions` of the generated client does it. */
export function connect({ credentials, host, headers }: Connection): OfficialClient {
  const { default: Client, OpenApiUtil, $OpenApiUtil } = load();
  const client = new Client(configOf(credentials, host));
  return {
    client,
    call(action, input, signal) {
      const { method, path } = recordOf(action) as OperationFacts;
      const { query, form } = placed(action, input);
      const params = new $OpenApiUtil.Params({
        action,
        version: "2018-12-03",
        protocol: "HTTPS",
        pathname: path,
        method,
        authType: "AK",
        style: "RPC",
        reqBodyType: "formData",
        bodyType: "json",
      });
      const request = new $OpenApiUtil.OpenApiRequest({
        query: OpenApiUtil.query(query),
        ...(hasForm(action) && { body: OpenApiUtil.parseToMap(form) }),
      });
      return client.callApi(params, request, {
        ...patience,
        extendsParameters: { headers },
        ...(signal && { signal }),
      });
    },
  };
}

const configOf = (credentials: Call["credentials"], host: string) =>
  new (load().$OpenApiUtil.Config)({ ...credentials, protocol: "http", endpoint: host, regionId: "cn-shanghai" });

/** Whether an operation sends a form. */
export const hasForm = (operation: string): boolean =>
  recordOf(operation)?.parameters?.some(({ in: place }) => place === "form") ?? false;

/** An input where the generated client puts it, with what it writes as text: what is unknown goes into the query. */
function placed(operation: string, input: Call["input"]) {
  const fields = new Map(recordOf(operation)?.parameters?.map((field) => [field.name, field]));
  const query: Record<string, unknown> = {};
  const form: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    const { in: place, style } = fields.get(name) ?? {};
    const isText = (style === "json" || style === "simple") && value !== null && value !== undefined;
    (place === "form" ? form : query)[name] = isText
      ? load().OpenApiUtil.arrayToStringWithSpecifiedStyle(value, name, style)
      : value;
  }
  return { query, form };
}

const sas = "@alicloud/sas20181203";

/** The package that is called. */
export const sdk = () => (generatedClient(sas) ? sas : "@alicloud/openapi-core");

/** Calls the generated client, if it is installed. */
export function connectGenerated({ credentials, host, headers }: Connection): OfficialClient | undefined {
  const generated = generatedClient(sas);
  if (!generated) return undefined;
  const client = new generated.default(configOf(credentials, host));
  return {
    client,
    call(operation, input) {
      const method = generatedMethod(generated.default, operation) as string;
      const Request = generated[`${operation}Request`];
      const runtime = { ...patience, extendsParameters: { headers } };
      return Request ? client[method](modelOf(Request, input), runtime) : client[method](runtime);
    },
  };
}

/** The name of the generated client's method. */
function generatedMethod(client: { prototype: object }, operation: string): string | undefined {
  const wanted = `${operation}WithOptions`.toLowerCase();
  return Object.getOwnPropertyNames(client.prototype).find((name) => name.toLowerCase() === wanted);
}

/** Whether the SDK lacks an operation: the generated client, or else its sources as the facts were read from them. */
export function lacks(operation: string): boolean {
  const generated = generatedClient(sas);
  if (generated) return generatedMethod(generated.default, operation) === undefined;
  return !recordOf(operation)?.from.includes("typescript-sdk");
}

/** A class of the SDK's models, which knows its members by other names than the wire. */
interface ModelClass {
  new (members: object): Record<string, unknown>;
  readonly name: string;
  names(): Record<string, string>;
  types(): Record<string, ModelType>;
}

type ModelType = string | ModelClass | { readonly type: string; readonly itemType?: ModelType };

/** @throws Error that names a member which the model lacks */
function modelOf(Model: ModelClass, input: object): object {
  const members = new Map(Object.entries(Model.names()).map(([key, name]) => [name, key]));
  const types = Model.types();
  const model = new Model({});
  for (const [name, value] of Object.entries(input)) {
    const key = members.get(name);
    if (key === undefined) throw new Error(`${Model.name} has no member ${name}`);
    model[key] = modelled(types[key] as ModelType, value);
  }
  return model;
}

function modelled(type: ModelType, value: unknown): unknown {
  if (typeof value !== "object" || value === null || typeof type === "string") return value;
  if (typeof type === "function") return modelOf(type, value);
  return Array.isArray(value) ? value.map((item) => modelled(type.itemType ?? "any", item)) : value;
}

/** Lets the SDK use this nonce from now on. */
export function freezeNonce(nonce: string): void {
  load().OpenApiUtil.getNonce = () => nonce;
}

/** The class of the SDK's error for what the caller did wrong. */
export const clientError = () => load().ClientError;
