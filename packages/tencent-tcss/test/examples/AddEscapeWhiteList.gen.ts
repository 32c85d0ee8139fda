// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { AddEscapeWhiteListInput, AddEscapeWhiteListOutput } from "@cloudseal/tencent-tcss";

export const addEscapeWhiteListInput_example1 = {
  ImageIDs: ["045513497bb2"],
  EventType: ['"ESCAPE_DOCKER_API"'],
} satisfies AddEscapeWhiteListInput;

export const addEscapeWhiteListOutput_example1 = {
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies AddEscapeWhiteListOutput;
