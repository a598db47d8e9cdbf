// Copied by the generator from specs/codegen/src/main/typescript/src/index.ts: edit it there.
export type { Answer, NotModified, Received } from './answer.js';
export { clientBasic } from './basic.js';
export { createClient } from './client.js';
export type { Client, ClientOptions } from './client.js';
export { ClientError, isProblemOf, NetworkError, ProblemError, UnexpectedAnswerError } from './errors.js';
export type { FieldError, ParameterPlace, Problem } from './generated/problem.js';
export type { CallInput, CallOptions, Operation, OperationFacts } from './operation.js';
export { pages } from './pages.js';
export type { Page, PagedInput, Pages } from './pages.js';
