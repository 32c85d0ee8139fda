import { requireOfficial } from "../../../tools/bench/src/install.js";
import type { Connection, OfficialClient } from "../../parity/vendor.js";

/** Calls as the generated client of TCSS does it. */
export function connect(connection: Connection): OfficialClient {
  const { credentials, host, region, agent } = connection;
  const { "x-tc-language": language, "content-type": contentType, ...headers } = connection.headers;
  const { AbstractClient } = requireOfficial("tencentcloud-sdk-nodejs-common");
  const client = new AbstractClient("tcss.tencentcloudapi.com", "2020-11-01", {
    credential: credentials,
    region,
    profile: {
      language,
      httpProfile: {
        protocol: "http://",
        endpoint: host,
        headers: { ...headers, ...(contentType && { "Content-Type": contentType }) },
        agent,
      },
    },
  });
  return { client, call: (action, input, signal) => client.request(action, input, signal && { signal }) };
}

/** The class of the SDK's errors. */
export const sdkException = () =>
  requireOfficial("tencentcloud-sdk-nodejs-common/tencentcloud/common/exception/tencent_cloud_sdk_exception").default;
