// Generated from the resolved specs: never edited, see docs/contracts.md.

export type { FieldError, ParameterPlace, Problem } from './identity/types.js';
