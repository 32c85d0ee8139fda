import { createRequire } from "node:module";
import { createSasClient, WaitError } from "@cloudseal/alibaba-sas";
import { isGenerateOnceTaskError } from "@cloudseal/alibaba-sas/operations";
import * as esm from "@cloudseal/core";
import { chain, NoCredentials } from "@cloudseal/core/credentials";

const require = createRequire(import.meta.url);
const cjs = require("@cloudseal/core");
const operations = require("@cloudseal/alibaba-sas/operations");
const { fromEnv } = require("@cloudseal/alibaba-sas/credentials");
const facts = { vendor: "alibaba", service: "sas", operation: "GenerateOnceTask", kind: "failed", message: "m" };

/** What one copy of the packages makes of the errors, functions and transports of the other. */
const { TransportError } = cjs;
const unsent = new TransportError("network", "refused", undefined, true);
let requests = 0;
const flaky = {
  send: (request) => (++requests === 1 ? Promise.reject(unsent) : cjs.defaultTransport().send(request)),
};
const sas = createSasClient({
  endpoint: process.env.SIMULATOR,
  transport: flaky,
  credentials: chain(
    require("@cloudseal/core/credentials").chain(() => {
      throw new (require("@cloudseal/core/protocol").NoCredentials)("none here");
    }),
    fromEnv(),
  ),
});
const task = await sas.generateOnceTask({ TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", Param: "{}" });
const error = new cjs.CloudError({ ...facts, code: "NoPermission" });
const wait = new cjs.WaitError({ ...facts, state: "FAIL", output: { a: 1 } });
const client = esm.createClient(require("@cloudseal/alibaba-sas").sasService, operations, {
  endpoint: process.env.SIMULATOR,
});
const mixed = await client.generateOnceTask({ TaskType: "IMAGE_SCAN" }).catch((thrown) => thrown);
const timedOut = await client
  .waitUntilOnceTaskFinished({ TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN" }, { signal: AbortSignal.abort() })
  .catch((thrown) => thrown);
console.log(
  JSON.stringify({
    copies: esm.CloudError !== cjs.CloudError,
    task: typeof task,
    requests,
    errors: [
      error instanceof esm.CloudError,
      wait instanceof esm.CloudError && wait instanceof WaitError,
      !(error instanceof WaitError),
      unsent instanceof esm.TransportError,
      new (require("@cloudseal/core/credentials").NoCredentials)("none") instanceof NoCredentials,
      new esm.CloudError(facts) instanceof cjs.CloudError,
      mixed instanceof cjs.CloudError && mixed instanceof esm.CloudError,
      timedOut instanceof WaitError,
    ],
    guards: [isGenerateOnceTaskError(error), operations.isGenerateOnceTaskError(error)],
  }),
);
