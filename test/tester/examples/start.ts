import { createSasClient } from "@cloudseal/alibaba-sas";
import { createSimulator, simulatorCredentials } from "@cloudseal/simulator";

const simulator = createSimulator();
const server = await simulator.listen();
const sas = createSasClient({
  region: "cn-shanghai",
  endpoint: server.url,
  credentials: simulatorCredentials.alibaba[0],
});
await sas.generateOnceTask({ TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", Param: "{}" });
console.log(simulator.calls[0]?.operation, simulator.state("onceTask"));
await server.close();
