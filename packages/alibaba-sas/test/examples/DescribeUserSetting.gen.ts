// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeUserSettingInput } from "@cloudseal/alibaba-sas";

export const describeUserSettingInput_parameters = { SourceIp: "112.94.XX.XX" } satisfies DescribeUserSettingInput;
