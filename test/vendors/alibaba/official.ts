import { requireOfficial } from "../../../../tools/bench/src/official/require-official.js";
import type { Call } from "../../call.js";

const load = () => requireOfficial("@alicloud/openapi-core");

/** As `Client.<operation>WithOptions` of the generated client does it. */
export function official(action: string, { credentials, host, input, headers }: Call): Promise<unknown> {
  const { default: Client, OpenApiUtil, $OpenApiUtil } = load();
  const client = new Client(
    new $OpenApiUtil.Config({ ...credentials, protocol: "http", endpoint: host, regionId: "cn-shanghai" }),
  );
  const params = new $OpenApiUtil.Params({
    action,
    version: "2018-12-03",
    protocol: "HTTPS",
    pathname: "/",
    method: "POST",
    authType: "AK",
    style: "RPC",
    reqBodyType: "formData",
    bodyType: "json",
  });
  const request = new $OpenApiUtil.OpenApiRequest({ query: OpenApiUtil.query(input) });
  const patience = { readTimeout: 60_000, connectTimeout: 60_000 };
  return client.callApi(params, request, { ...patience, extendsParameters: { headers } });
}

export function freezeNonce(nonce: string): void {
  load().OpenApiUtil.getNonce = () => nonce;
}

/** The class of the SDK's error for what the caller did wrong. */
export const clientError = () => load().ClientError;
