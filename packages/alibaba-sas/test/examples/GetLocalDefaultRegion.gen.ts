// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetLocalDefaultRegionInput } from "@cloudseal/alibaba-sas";

export const getLocalDefaultRegionInput_parameters = { Vendor: "Tencent" } satisfies GetLocalDefaultRegionInput;
