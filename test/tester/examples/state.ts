import { createSimulator } from "@cloudseal/simulator";

const simulator = createSimulator({ state: { onceTask: [{ id: "1", input: { TaskType: "IMAGE_SCAN" } }] } });
simulator.seed("onceTask", [{ id: "2", state: "SUCCESS" }]); // in the place of what is there
simulator.seed("assetRefreshConfig", [{ Vendor: 3, Status: 1 }]);
console.log(simulator.state("onceTask"));
simulator.reset(); // as it was made
console.log(simulator.state("onceTask"), simulator.state("assetRefreshConfig"));
