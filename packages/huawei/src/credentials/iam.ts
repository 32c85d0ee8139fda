import {
  createClient,
  defaultTransport,
  type Protocol,
  type Service,
  type Transport,
  type TypedRoute,
} from "@cloudseal/core";
import { environmentVariable } from "@cloudseal/core/credentials";
import { protocol } from "@cloudseal/huawei";

/** Where IAM is called. */
export interface IamOptions {
  /**
   * Address of IAM: a host, or `https://host[:port]`. Default: the variable `HUAWEICLOUD_SDK_IAM_ENDPOINT`, or
   * `https://iam.myhuaweicloud.com`, which is that of all regions but those of the European site.
   */
  iamEndpoint?: string | undefined;
  /** Milliseconds that IAM may take, all attempts together. Default 10000. */
  timeout?: number | undefined;
}

/** The settings of a client of IAM. */
export const iamClientOptions = ({ iamEndpoint, timeout = 10_000 }: IamOptions) => ({
  timeout,
  endpoint: iamEndpoint ?? environmentVariable("HUAWEICLOUD_SDK_IAM_ENDPOINT") ?? "https://iam.myhuaweicloud.com",
});

/** IAM, called by a protocol: signed or not. */
export const iamService = <C extends object>(protocol: Protocol<C>): Service<C> => ({
  protocol,
  name: "iam",
  servers: [],
});

/** What IAM answers where nobody has signed: the body, and the token in the header `X-Subject-Token`. */
export interface IamAnswer {
  body: Record<string, unknown>;
  token: string | undefined;
}

/**
 * Calls IAM without a signature: what proves who calls stands in the input.
 *
 * @param secrets what of the input no error may have in it
 * @throws CloudError
 */
export async function callIam(
  route: TypedRoute<Record<string, unknown>, Record<string, unknown>>,
  input: Record<string, unknown>,
  { secrets, ...options }: IamOptions & { secrets: readonly string[] },
): Promise<IamAnswer> {
  let token: string | undefined;
  const transport: Transport = {
    send: async (request) => {
      const response = await defaultTransport().send(request);
      token = response.headers["x-subject-token"];
      return response;
    },
  };
  const settings = { ...iamClientOptions(options), transport, credentials: {} };
  const body = await createClient(iamService(unsigned(secrets)), { call: route }, settings).call(input);
  return { body, token };
}

const unsigned = (secrets: readonly string[]): Protocol<object> => ({
  vendor: protocol.vendor,
  defaultCredentials: () => ({}),
  check: () => {},
  secrets: () => secrets,
  serialiseQuery: protocol.serialiseQuery,
  sign: () => ({}),
  failure: protocol.failure,
});
