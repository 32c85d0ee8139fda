// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListDockerhubImageInput } from "@cloudseal/alibaba-sas";

export const listDockerhubImageInput_parameters = { Query: "python:3.9" } satisfies ListDockerhubImageInput;
