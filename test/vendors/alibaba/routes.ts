import * as sas from "@cloudseal/alibaba-sas";
import * as operations from "@cloudseal/alibaba-sas/operations";
import { connect, generatedOf, route, type Service } from "../../canonical/calling/service.js";

const headers = (action: string) => ({ "x-acs-action": action, "x-acs-version": "2018-12-03" });

const more = [
  route("GetThings", { method: "GET", headers: headers("GetThings"), rest: "query" }),
  route("PutThing", {
    method: "PUT",
    path: "/things/{ThingId}",
    headers: headers("PutThing"),
    query: ["Page", "Filter"],
    header: ["x-acs-Mode"],
    rest: "body",
  }),
];

export default {
  name: "alibaba",
  service: "sas",
  region: "cn-shanghai",
  success: '{"RequestId":"R"}',
  query: "nested from 1",
  operations: [...generatedOf(operations), ...more],
  connect: (options) => connect(sas.createSasClient(options), sas.sasService, more, options),
} satisfies Service;
