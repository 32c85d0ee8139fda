import { requireOfficial } from "../../../../tools/bench/src/official/require-official.js";
import type { Call } from "../../call.js";
import { path } from "./path.js";

/** As the generated client of DBSS does it. */
export function official(_operation: string, { credentials, host, input, headers }: Call): Promise<unknown> {
  const { BasicCredentials } = requireOfficial("@huaweicloud/huaweicloud-sdk-core");
  const { ClientBuilder } = requireOfficial("@huaweicloud/huaweicloud-sdk-core/ClientBuilder");
  const client = new ClientBuilder((hcClient: unknown) => hcClient)
    .withCredential(new BasicCredentials(credentials))
    .withEndpoint(`http://${host}`)
    .build();
  const { busi_type, ...body } = input;
  return client.sendRequest({
    method: "POST",
    url: path,
    contentType: "application/json;charset=UTF-8",
    queryParams: {},
    pathParams: { busi_type },
    headers: { ...headers },
    data: body,
  });
}

/** The class of the SDK's error for what the caller did wrong. */
export const clientRequestException = () =>
  requireOfficial("@huaweicloud/huaweicloud-sdk-core/exception/ClientRequestException").ClientRequestException;
