import { createClient, defaultTransport, type Transport, type TypedRoute } from "@cloudseal/core";
import { type CachedOptions, cached, environmentVariable } from "@cloudseal/core/credentials";
import type { CredentialsProvider, Protocol, Service } from "@cloudseal/core/protocol";
import { type Credentials, protocol } from "@cloudseal/huawei";

/** Where IAM is called. */
export interface IamOptions {
  /**
   * Address of IAM: a host, or `https://host[:port]`. Default: the variable `HUAWEICLOUD_SDK_IAM_ENDPOINT`, else that of the
   * client's region, else `https://iam.myhuaweicloud.com`.
   */
  endpoint?: string | undefined;
  /** Milliseconds that IAM may take, all attempts together. Default 10000. */
  timeout?: number | undefined;
}

/**
 * The regions that have an IAM of their own; another region uses the central one.
 *
 * @see https://developer.huaweicloud.com/intl/en-us/endpoint?IAM
 */
const regions = new Set([
  ...["cn-north-1", "cn-north-2", "cn-north-4", "cn-north-9", "cn-east-2", "cn-east-3", "cn-east-4", "cn-east-5"],
  ...["cn-south-1", "cn-south-2", "cn-southwest-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3"],
  ...["ap-southeast-4", "af-south-1", "sa-brazil-1", "la-north-2", "la-south-2", "na-mexico-1", "my-kualalumpur-1"],
  ...["ru-moscow-1", "me-east-1", "ae-ad-1", "eu-west-0", "tr-west-1"],
]);

/** The address of IAM that options or environment name. */
export const namedIamEndpoint = ({ endpoint }: IamOptions): string | undefined =>
  endpoint || environmentVariable("HUAWEICLOUD_SDK_IAM_ENDPOINT");

/** The address of IAM for a region, unless options or environment name another. */
export const iamEndpointOf = (options: IamOptions, region: string | undefined): string =>
  namedIamEndpoint(options) ??
  `https://iam.${region !== undefined && regions.has(region) ? `${region}.` : ""}myhuaweicloud.com`;

/** Credentials from IAM, kept for each of its addresses, as clients of several regions may share a provider. */
export function cachedByIam(
  options: IamOptions,
  load: (iam: { endpoint: string; timeout: number | undefined; region: string | undefined }) => Promise<Credentials>,
  cachedOptions?: CachedOptions,
): CredentialsProvider<Credentials> {
  const providers = new Map<string, CredentialsProvider<Credentials>>();
  return (request) => {
    const region = request?.region;
    const endpoint = iamEndpointOf(options, region);
    const provider =
      providers.get(endpoint) ?? cached(() => load({ endpoint, timeout: options.timeout, region }), cachedOptions);
    providers.set(endpoint, provider);
    return provider(request);
  };
}

/** The settings of a client of IAM. */
export const iamClientOptions = ({
  endpoint,
  timeout = 10_000,
}: {
  endpoint: string;
  timeout?: number | undefined;
}) => ({
  timeout,
  maxResponseBytes: 2 ** 20,
  endpoint,
});

/** IAM, called by a protocol: signed or not. */
export const iamService = <C extends object>(protocol: Protocol<C>): Service<C> => ({
  protocol,
  name: "iam",
  servers: [],
});

/**
 * IAM's address, of credentials whose source names one. It stands on the credentials, where nothing prints or copies it: a
 * client and a provider may be of two copies of this package, ESM's and CommonJS's.
 */
const sourceEndpoint = Symbol.for("cloudseal.iamEndpoint");

export const noteIamEndpoint = (credentials: Credentials, endpoint: string): Credentials =>
  Object.defineProperty(credentials, sourceEndpoint, { value: endpoint });

export const notedIamEndpoint = (credentials: Credentials & { [sourceEndpoint]?: string }): string | undefined =>
  credentials[sourceEndpoint];

/** The vendor's protocol for calls that act in no project, whatever the credentials say. */
export const accountProtocol: Protocol<Credentials> = {
  ...protocol,
  sign: (parts, context) => {
    const { authToken, ...key } = context.credentials;
    const credentials = authToken === undefined ? { ...key, projectId: undefined } : context.credentials;
    return protocol.sign(parts, { ...context, credentials: credentials as Credentials });
  },
};

/** What IAM returns where nobody has signed: the body, and the token in the header `X-Subject-Token`. */
export interface IamAnswer {
  body: Record<string, unknown>;
  token: string | undefined;
}

/**
 * Calls IAM without a signature: the credentials stand in the input.
 *
 * @param secrets what of the input no error may have in it
 * @throws CloudError
 */
export async function callIam(
  route: TypedRoute<Record<string, unknown>, Record<string, unknown>>,
  input: Record<string, unknown>,
  { secrets, ...options }: Parameters<typeof iamClientOptions>[0] & { secrets: readonly string[] },
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
