// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UnbindAegisInput, UnbindAegisOutput } from "@cloudseal/alibaba-sas";

export const unbindAegisInput_parameters = { Uuids: "4fe8e1cd-3c37-4851-b9de-124da32c****" } satisfies UnbindAegisInput;

export const unbindAegisOutput_example1 = {
  RequestId: "825F5526-2A17-4279-857F-F790E9590171",
} satisfies UnbindAegisOutput;
