import * as tcss from "@cloudseal/tencent-tcss";
import * as operations from "@cloudseal/tencent-tcss/operations";
import { connect, generatedOf, route, type Service } from "../../canonical/calling/service.js";

const headers = (action: string) => ({ "x-tc-action": action, "x-tc-version": "2020-11-01" });

const more = [
  route("GetThings", { method: "GET", headers: headers("GetThings"), rest: "query" }),
  route("PostThing", {
    method: "POST",
    headers: headers("PostThing"),
    query: ["Page"],
    header: ["X-TC-Language"],
    rest: "body",
  }),
];

export default {
  name: "tencent",
  service: "tcss",
  region: "ap-singapore",
  success: '{"Response":{"RequestId":"R"}}',
  query: "nested from 0",
  leavesOutNull: true,
  operations: [...generatedOf(operations), ...more],
  connect: (options) => connect(tcss.createTcssClient(options), tcss.tcssService, more, options),
} satisfies Service;
