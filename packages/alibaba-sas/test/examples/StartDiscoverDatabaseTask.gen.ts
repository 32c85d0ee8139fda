// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { StartDiscoverDatabaseTaskOutput } from "@cloudseal/alibaba-sas";

export const startDiscoverDatabaseTaskOutput_example1 = {
  CreateMark: "48bced6d-2aee-4fa2-9aba-b846b77b****",
  RequestId: "F46921AF-CC55-5971-92C9-7E09E160****",
} satisfies StartDiscoverDatabaseTaskOutput;
