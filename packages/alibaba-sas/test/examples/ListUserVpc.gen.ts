// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListUserVpcInput } from "@cloudseal/alibaba-sas";

export const listUserVpcInput_parameters = { K8sRegionId: "cn-hangzhou" } satisfies ListUserVpcInput;
