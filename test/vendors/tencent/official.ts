import type { Agent } from "node:http";
import { requireOfficial } from "../../../../tools/bench/src/official/require-official.js";
import type { Call } from "../../call.js";

const load = () => requireOfficial("tencentcloud-sdk-nodejs-common");

/** As the generated client of TCSS does it. */
export function official(action: string, call: Call, agent: Agent): Promise<unknown> {
  const { "x-tc-language": language, "content-type": contentType, ...headers } = call.headers;
  const { AbstractClient } = load();
  const client = new AbstractClient("tcss.tencentcloudapi.com", "2020-11-01", {
    credential: call.credentials,
    region: call.region,
    profile: {
      language,
      httpProfile: {
        protocol: "http://",
        endpoint: call.host,
        headers: { ...headers, ...(contentType && { "Content-Type": contentType }) },
        agent,
      },
    },
  });
  return client.request(action, call.input);
}

/** The class of the SDK's errors. */
export const sdkException = () =>
  requireOfficial("tencentcloud-sdk-nodejs-common/tencentcloud/common/exception/tencent_cloud_sdk_exception").default;
