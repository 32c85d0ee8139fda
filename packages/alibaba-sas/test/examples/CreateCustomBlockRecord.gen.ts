// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateCustomBlockRecordInput, CreateCustomBlockRecordOutput } from "@cloudseal/alibaba-sas";

export const createCustomBlockRecordInput_parameters = {
  BlockIp: "192.168.xx.xx",
  Bound: "in",
  ExpireTime: 1859094550000,
  Uuids:
    "71c846d6-5c84-4714-acfc-58265bc3****,5013b5e8-1613-43a8-b4de-651db318****,df53f0ad-b3ba-4fe0-9ec7-f42a2ae2****",
} satisfies CreateCustomBlockRecordInput;

export const createCustomBlockRecordOutput_example1 = {
  RequestId: "30CBF632-109F-596F-97F2-451C8B2A****",
} satisfies CreateCustomBlockRecordOutput;
