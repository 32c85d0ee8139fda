// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyVirusFileStatusOutput } from "@cloudseal/tencent-tcss";

export const modifyVirusFileStatusOutput_example1 = { RequestId: "safdswwasafd" } satisfies ModifyVirusFileStatusOutput;
