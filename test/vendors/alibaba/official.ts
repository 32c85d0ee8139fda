import { requireOfficial } from "../../../tools/bench/src/install.js";
import type { Connection, OfficialClient } from "../../parity/vendor.js";

const load = () => requireOfficial("@alicloud/openapi-core");

/** Calls as `Client.<operation>WithOptions` of the generated client does it. */
export function connect({ credentials, host, headers }: Connection): OfficialClient {
  const { default: Client, OpenApiUtil, $OpenApiUtil } = load();
  const client = new Client(
    new $OpenApiUtil.Config({ ...credentials, protocol: "http", endpoint: host, regionId: "cn-shanghai" }),
  );
  const patience = { readTimeout: 60_000, connectTimeout: 60_000 };
  return {
    client,
    call(action, input, signal) {
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
      return client.callApi(params, request, {
        ...patience,
        extendsParameters: { headers },
        ...(signal && { signal }),
      });
    },
  };
}

export function freezeNonce(nonce: string): void {
  load().OpenApiUtil.getNonce = () => nonce;
}

/** The class of the SDK's error for what the caller did wrong. */
export const clientError = () => load().ClientError;
