// The resolved contracts, as far as these tests read them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Example {
  readonly $ref?: string;
  readonly value?: unknown;
}

interface Content {
  readonly examples?: Readonly<Record<string, Example>>;
}

interface ContractResponse {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, Content>>;
}

export interface ContractParameter {
  readonly $ref?: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly name: string;
  readonly required?: boolean;
  readonly example?: unknown;
}

export interface ContractOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly codes: readonly string[];
  readonly public: boolean;
  readonly idempotent: boolean;
  readonly parameters: readonly ContractParameter[];
  readonly bodies: readonly { readonly type: string; readonly value: unknown }[];
  readonly status: number;
  readonly answers: readonly unknown[];
  /** A problem document per example of a refusal. */
  readonly refusals: readonly { readonly status: number; readonly value: unknown }[];
}

export const services = ['identity', 'omnichannel', 'profiles'] as const;
export type Service = (typeof services)[number];

const SPECS = process.env['SPECS'] ?? '';

export const contractText = (name: string) => readFileSync(join(SPECS, name), 'utf8');

export function operationsOf(service: Service): readonly ContractOperation[] {
  const spec = JSON.parse(contractText(`openapi/${service}.json`));
  return Object.entries<Record<string, any>>(spec.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, written]) => operation(spec, path, method, written)),
  );
}

function operation(spec: any, path: string, method: string, written: any): ContractOperation {
  const responses = Object.entries<ContractResponse>(written.responses).map(([status, response]) => ({
    status: Number(status),
    content: deref<ContractResponse>(spec, response).content ?? {},
  }));
  const success = responses.find(({ status }) => status < 300);
  if (success === undefined) throw new Error(`${written.operationId} has no success`);
  const bodies = Object.entries<Content>(written.requestBody?.content ?? {});
  return {
    operationId: written.operationId,
    method: method.toUpperCase(),
    path: spec.servers[0].url + path,
    summary: written.summary,
    codes: written['x-problems'],
    public: !written.security.some((scheme: object) => 'bearerAuth' in scheme),
    idempotent: written['x-idempotent'] === true,
    parameters: (written.parameters ?? []).map((each: ContractParameter) => deref<ContractParameter>(spec, each)),
    bodies: bodies.flatMap(([type, content]) => examples(spec, content).map((value) => ({ type, value }))),
    status: success.status,
    answers: Object.values(success.content).flatMap((content) => examples(spec, content)),
    refusals: responses
      .filter(({ status }) => status >= 400)
      .flatMap(({ status, content }) =>
        Object.values(content).flatMap((each) => examples(spec, each).map((value) => ({ status, value }))),
      ),
  };
}

function examples(spec: any, content: Content): unknown[] {
  return Object.values(content.examples ?? {}).map((each) => deref<Example>(spec, each).value);
}

function deref<T>(spec: any, value: { readonly $ref?: string }): T {
  if (value.$ref === undefined) return value as T;
  const steps = value.$ref.slice(2).split('/');
  return steps.reduce((place, step) => place[step], spec) as T;
}
