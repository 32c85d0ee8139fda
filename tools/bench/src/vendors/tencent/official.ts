import http from "node:http";
import type { Call, Contestant, Course } from "../../contestants/contestant.js";
import { requireOfficial } from "../../official/require-official.js";
import { credentials } from "./credentials.js";
import { input } from "./input.js";

/** The official SDK's core with a keep-alive agent given to it: the best that it can do. */
export const official: Contestant = {
  kind: "official",
  label: "tencentcloud-sdk-nodejs-common, given a keep-alive agent",
  start: (course) => start(course, new http.Agent({ keepAlive: true })),
};

/** The same as it comes: without an agent it opens a connection for every call. */
export const officialDefault: Contestant = {
  kind: "official-default",
  label: "tencentcloud-sdk-nodejs-common, as it comes",
  start: (course) => start(course),
};

async function start({ endpoint }: Course, agent?: http.Agent): Promise<Call> {
  const { AbstractClient } = requireOfficial("tencentcloud-sdk-nodejs-common");
  const { host } = new URL(endpoint);
  const client = new AbstractClient(host, "2020-11-01", {
    credential: credentials,
    profile: { signMethod: "TC3-HMAC-SHA256", httpProfile: { protocol: "http://", endpoint: host, agent } },
  });
  return async () => {
    const response = await client.request("UpdateImageRegistryTimingScanTask", input);
    if (!response.RequestId) throw new Error("tencentcloud-sdk-nodejs-common gave no RequestId");
    return response;
  };
}
