import { methodName } from "@cloudseal/openapi";
import type { OperationFacts } from "../../../packages/generate/src/facts/record.js";
import { requireOfficial } from "../../../tools/bench/src/install.js";
import { generatedClient, wholeService } from "../../parity/service.js";
import type { Connection, OfficialClient } from "../../parity/vendor.js";
import type { Call } from "../../parity/wire.js";

/** The folder of our client. */
export const service = "huawei-dbss";

export const recordOf = (operation: string): OperationFacts =>
  wholeService(service).facts.operations[operation] as OperationFacts;

/** An input where the generated client puts it: what its definitions do not place goes into the body. */
export function placed(operation: string, input: Call["input"]) {
  const places = new Map(recordOf(operation).parameters?.map(({ name, in: place }) => [name, place]));
  const those = (wanted: string | undefined) =>
    Object.fromEntries(Object.entries(input).filter(([name]) => places.get(name) === wanted));
  return { pathParams: those("path"), queryParams: those("query"), body: those(undefined) };
}

/** Calls the core as the generated client does it. */
export function connect(connection: Connection): OfficialClient {
  const client = coreOf(connection);
  return {
    client,
    call(operation, input, signal) {
      const { method, path, body } = recordOf(operation);
      const { body: data, ...parameters } = placed(operation, input);
      return client.sendRequest({
        method,
        url: path,
        contentType: "application/json",
        ...parameters,
        headers: { ...connection.headers },
        ...(body !== undefined && { data }),
        ...(signal && { signal }),
      });
    },
  };
}

function coreOf({ credentials, host }: Connection) {
  const { BasicCredentials } = requireOfficial("@huaweicloud/huaweicloud-sdk-core");
  const { ClientBuilder } = requireOfficial("@huaweicloud/huaweicloud-sdk-core/ClientBuilder");
  return new ClientBuilder((hcClient: unknown) => hcClient)
    .withCredential(new BasicCredentials(credentials))
    .withEndpoint(`http://${host}`)
    .build();
}

const dbss = "@huaweicloud/huaweicloud-sdk-dbss";

/** The package that is called. */
export const sdk = () => (generatedClient(dbss) ? dbss : "@huaweicloud/huaweicloud-sdk-core");

/** Calls the generated client, if it is installed. */
export function connectGenerated(connection: Connection): OfficialClient | undefined {
  const generated = generatedClient(dbss);
  if (!generated) return undefined;
  const core = coreOf(connection);
  // It takes no headers of the caller's.
  const sendRequest = (options: { headers: object }) =>
    core.sendRequest({ ...options, headers: { ...options.headers, ...connection.headers } });
  const client = new generated.DbssClient({ sendRequest });
  return {
    client,
    call(operation, input) {
      const { pathParams, queryParams, body } = placed(operation, input);
      return client[methodName(operation)]({ ...pathParams, ...queryParams, body });
    },
  };
}

/** Whether the SDK lacks an operation: the generated client, or else its sources as the facts were read from them. */
export function lacks(operation: string): boolean {
  const generated = generatedClient(dbss);
  return generated
    ? !(methodName(operation) in generated.DbssClient.prototype)
    : !recordOf(operation).from.includes("java-sdk");
}

/** The class of the SDK's error for what the caller did wrong. */
export const clientRequestException = () =>
  requireOfficial("@huaweicloud/huaweicloud-sdk-core/exception/ClientRequestException").ClientRequestException;
