// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import * as operations from "./operations/index.gen.js";

/** All routes, waiters and pagers. The built package has them as one text instead, which takes less time to load. */
export const routes = (): typeof operations => operations;
