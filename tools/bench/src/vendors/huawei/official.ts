import type { Contestant } from "../../contestants/contestant.js";
import { requireOfficial } from "../../official/require-official.js";
import { credentials } from "./credentials.js";
import { input } from "./input.js";

/** The official SDK's core, given its request as the official generated client builds it. */
export const official: Contestant = {
  kind: "official",
  label: "@huaweicloud/huaweicloud-sdk-core",
  async start({ endpoint }) {
    const { BasicCredentials } = requireOfficial("@huaweicloud/huaweicloud-sdk-core");
    const { ClientBuilder } = requireOfficial("@huaweicloud/huaweicloud-sdk-core/ClientBuilder");
    const client = new ClientBuilder((hcClient: unknown) => hcClient)
      .withCredential(
        new BasicCredentials().withAk(credentials.ak).withSk(credentials.sk).withProjectId(credentials.projectId),
      )
      .withEndpoint(endpoint)
      .build();
    return async () => {
      const { busi_type, ...body } = input;
      const answer = await client.sendRequest({
        method: "POST",
        url: "/v1/{project_id}/audit/summary/{busi_type}/task-status",
        contentType: "application/json;charset=UTF-8",
        queryParams: {},
        pathParams: { busi_type },
        headers: {},
        data: body,
      });
      if (answer.httpStatusCode !== 200) throw new Error("@huaweicloud/huaweicloud-sdk-core gave no 200");
      return answer;
    };
  },
};
