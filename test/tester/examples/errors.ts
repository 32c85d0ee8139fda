import { createSasClient } from "@cloudseal/alibaba-sas";
import type * as operations from "@cloudseal/alibaba-sas/operations";
import { fetchTransport } from "@cloudseal/core";
import { createSimulator, simulatorCredentials } from "@cloudseal/simulator";

const simulator = createSimulator<typeof operations>(); // inject knows the operations, and their codes
const [credentials] = simulatorCredentials.alibaba;
const sas = createSasClient({ region: "cn-shanghai", credentials, transport: fetchTransport(simulator.fetch) });

simulator.inject("GenerateOnceTask", { code: "NoPermission" }); // a documented error
simulator.inject("GenerateOnceTask", { body: { CanCreate: false } }); // a response of your own
simulator.inject("GenerateOnceTask", { status: 404, body: "not here", check: false });

for (let count = 1; count <= 4; count++) {
  const task = sas.generateOnceTask({ TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", Param: "{}" });
  console.log(await task.then(({ CanCreate }) => CanCreate).catch(({ kind, status }) => `${kind} ${status}`));
}
