// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetClusterStrategyCountOutput } from "@cloudseal/alibaba-sas";

export const getClusterStrategyCountOutput_example1 = {
  Data: [{ ClusterId: "c8ca91e0907d94efaba7fb0827eb9****", StrategyCount: 10 }],
  Count: 3,
  Success: true,
  Code: "200",
  Message: "success",
  RequestId: "796348B5-115C-5BFB-83EA-B5C3C12F822F",
  HttpStatusCode: 200,
} satisfies GetClusterStrategyCountOutput;
