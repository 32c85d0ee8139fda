import { createClient, defaultTransport, type Protocol, type Transport, type TypedRoute } from "@cloudseal/core";
import { protocol } from "@cloudseal/huawei";
import { iamClientOptions, iamService } from "./iam.js";

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
