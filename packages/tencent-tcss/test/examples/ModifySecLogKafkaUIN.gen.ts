// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifySecLogKafkaUINInput, ModifySecLogKafkaUINOutput } from "@cloudseal/tencent-tcss";

export const modifySecLogKafkaUINInput_example1 = { DstUIN: "2684754534" } satisfies ModifySecLogKafkaUINInput;

export const modifySecLogKafkaUINOutput_example1 = {
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies ModifySecLogKafkaUINOutput;
