// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribePublicKeyInput, DescribePublicKeyOutput } from "@cloudseal/tencent-tcss";

export const describePublicKeyInput_example1 = {} satisfies DescribePublicKeyInput;

export const describePublicKeyOutput_example1 = {
  PublicKey:
    "-----BEGIN PUBLIC KEY-----MIIBIjANBgkqhOs2lWq8CUPB5wGPBYSG5cqW8Txho92EpR9/av7ySRMlZJh5st771IuWH/iaEbyq2XlwIDAQAB-----END PUBLIC KEY----****",
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies DescribePublicKeyOutput;
