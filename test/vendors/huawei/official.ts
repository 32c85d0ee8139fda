import { requireOfficial } from "../../../tools/bench/src/install.js";
import type { Connection, OfficialClient } from "../../parity/vendor.js";

/** The operation's path, as the generated client has it. */
export const path = "/v1/{project_id}/audit/summary/{busi_type}/task-status";

/** Calls as the generated client of DBSS does it. */
export function connect({ credentials, host, headers }: Connection): OfficialClient {
  const { BasicCredentials } = requireOfficial("@huaweicloud/huaweicloud-sdk-core");
  const { ClientBuilder } = requireOfficial("@huaweicloud/huaweicloud-sdk-core/ClientBuilder");
  const client = new ClientBuilder((hcClient: unknown) => hcClient)
    .withCredential(new BasicCredentials(credentials))
    .withEndpoint(`http://${host}`)
    .build();
  return {
    client,
    call: (_, { busi_type, ...data }, signal) =>
      client.sendRequest({
        method: "POST",
        url: path,
        contentType: "application/json;charset=UTF-8",
        queryParams: {},
        pathParams: { busi_type },
        headers: { ...headers },
        data,
        ...(signal && { signal }),
      }),
  };
}

/** The class of the SDK's error for what the caller did wrong. */
export const clientRequestException = () =>
  requireOfficial("@huaweicloud/huaweicloud-sdk-core/exception/ClientRequestException").ClientRequestException;
