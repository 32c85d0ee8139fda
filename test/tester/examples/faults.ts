import { createSimulator } from "@cloudseal/simulator";

const simulator = createSimulator({
  faults: { GenerateOnceTask: ["throttle", { type: "503", retryAfter: 1500, times: 3 }, null, "reset-after-work"] },
});
simulator.inject("*", "slow"); // more, while it runs
