import type { Contestant } from "../../contestants/contestant.js";
import { requireOfficial } from "../../official/require-official.js";
import { credentials } from "./credentials.js";
import { input } from "./input.js";

/** The official SDK's core, called as the official generated client calls it. */
export const official: Contestant = {
  kind: "official",
  label: "@alicloud/openapi-core",
  async start({ endpoint }) {
    const { default: Client, $OpenApiUtil } = requireOfficial("@alicloud/openapi-core");
    const client = new Client(
      new $OpenApiUtil.Config({
        ...credentials,
        protocol: "http",
        endpoint: new URL(endpoint).host,
        regionId: "cn-shanghai",
      }),
    );
    const params = new $OpenApiUtil.Params({
      action: "GetOnceTaskResultInfo",
      version: "2018-12-03",
      protocol: "HTTP",
      pathname: "/",
      method: "POST",
      authType: "AK",
      style: "RPC",
      reqBodyType: "formData",
      bodyType: "json",
    });
    return async () => {
      const request = new $OpenApiUtil.OpenApiRequest({ query: { ...input } });
      const { body } = await client.callApi(params, request, {});
      if (!body.RequestId) throw new Error("@alicloud/openapi-core gave no RequestId");
      return body;
    };
  },
};
