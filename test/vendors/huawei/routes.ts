import * as dbss from "@cloudseal/huawei-dbss";
import * as operations from "@cloudseal/huawei-dbss/operations";
import { connect, generatedOf, route, type Service } from "../../canonical/calling/service.js";

const more = [
  route("GetThing", {
    method: "GET",
    path: "/v1/{project_id}/things/{thing_id}",
    header: ["X-Language"],
    rest: "query",
  }),
  route("PutThing", {
    method: "PUT",
    path: "/v1/{project_id}/{kind}/{thing_id}/",
    query: ["page", "filter"],
    rest: "body",
  }),
  route("DeleteThing", { method: "DELETE", path: "/v1/{project_id}/things/{thing_id}", rest: "query" }),
];

export default {
  name: "huawei",
  service: "dbss",
  region: "ap-southeast-1",
  success: "{}",
  query: "flat",
  operations: [...generatedOf(operations), ...more],
  connect: (options) => connect(dbss.createDbssClient(options), dbss.dbssService, more, options),
} satisfies Service;
