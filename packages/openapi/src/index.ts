export { type Addressed, addressOf, expectedAddress, isWithin, type Place, placeAt } from "./address.js";
export { type Direction, documentFor, isHidden, operationFor } from "./direction.js";
export { type ErrorCode, errorCodesOf } from "./errors.js";
export { type Example, exampleInput, examplesOf, inputExamples } from "./examples.js";
export { flatInput, type InputMember, type Member, membersOf, otherMembers } from "./input.js";
export { asList, asObject, asString, get, isObject, type JsonObject } from "./json.js";
export { type BodyKind, bodyKind, type MediaKind, mediaKind, mediaType } from "./media.js";
export { nearestName } from "./nearest.js";
export {
  type Body,
  bodyOf,
  methodName,
  type Operation,
  operationsOf,
  type Parameter,
  parametersOf,
  type Route,
  routeOf,
} from "./operations.js";
export { type Pages, pagesOf, type TokenPages, tokenPagesOf } from "./pages.js";
export { joinPath, parsePath, pathOf } from "./path.js";
export { joinPointer, parsePointer, readPointer } from "./pointer.js";
export { type Located, locate, type OtherDocument, resolve } from "./reference.js";
export {
  type Response,
  type Returns,
  responsesOf,
  resultPath,
  resultSchema,
  returnsOf,
  type Success,
  schemaAt,
  successOf,
} from "./responses.js";
export { type Sample, sampleInput, sampleOf } from "./sample.js";
export { exampleRegion, regionsOf, type Server, type Service, serversOf, serviceOf } from "./service.js";
export { type Source, sourceOf, type Tier } from "./source.js";
export { type ParameterStyle, type StyledParameter, styledParameters, styleOf } from "./styles.js";
export {
  describedValues,
  exposedTypes,
  isOfUnknownSize,
  isUnsafeInteger,
  typesOf,
  type Values,
  valuesOf,
} from "./values.js";
export { type Waiter, waitersOf } from "./waiters.js";
