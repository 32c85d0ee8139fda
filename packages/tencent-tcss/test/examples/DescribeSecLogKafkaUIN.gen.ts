// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeSecLogKafkaUINInput, DescribeSecLogKafkaUINOutput } from "@cloudseal/tencent-tcss";

export const describeSecLogKafkaUINInput_example1 = {} satisfies DescribeSecLogKafkaUINInput;

export const describeSecLogKafkaUINOutput_example1 = {
  DstUIN: "34564565",
  Status: true,
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies DescribeSecLogKafkaUINOutput;
