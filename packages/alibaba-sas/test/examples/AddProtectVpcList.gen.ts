// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddProtectVpcListInput } from "@cloudseal/alibaba-sas";

export const addProtectVpcListInput_parameters = {
  AddVpcInstanceIdList: '["vpc-bp1vnpgotyzay6p5i****","vpc-bp1vnpgotyzay6p5i****"]',
  DelVpcInstanceIdList: '["vpc-bp1vnpgotyzay6p5i****","vpc-bp1vnpgotyzay6p5i****"]',
} satisfies AddProtectVpcListInput;
