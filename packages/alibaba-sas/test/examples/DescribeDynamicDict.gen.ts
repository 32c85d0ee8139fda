// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDynamicDictInput } from "@cloudseal/alibaba-sas";

export const describeDynamicDictInput_parameters = { SourceIp: "101.204.XX.XX" } satisfies DescribeDynamicDictInput;
