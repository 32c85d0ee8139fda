// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeLogShipperStatusInput, DescribeLogShipperStatusOutput } from "@cloudseal/alibaba-sas";

export const describeLogShipperStatusInput_parameters = { From: "sas" } satisfies DescribeLogShipperStatusInput;

export const describeLogShipperStatusOutput_example1 = {
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413****",
  LogShipperStatus: {
    OpenStatus: "yes",
    SlsServiceStatus: "yes",
    AuthStatus: "yes",
    BuyStatus: "yes",
    PostPaidSupportStatus: "yes",
    PostPaidOpenStatus: "no",
    SlsProjectStatus: "Normal",
  },
} satisfies DescribeLogShipperStatusOutput;
