// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetCheckSaleInput, GetCheckSaleOutput } from "@cloudseal/alibaba-sas";

export const getCheckSaleInput_parameters = { RegionId: "cn-hangzhou" } satisfies GetCheckSaleInput;

export const getCheckSaleOutput_example1 = {
  RequestId: "F5CF78A7-30AA-59DB-847F-13EE3AE7****",
  CheckSale: { PurchaseCount: 1000, ConsumeCount: 500, LoyalUser: true, SaleUserType: 1 },
} satisfies GetCheckSaleOutput;
