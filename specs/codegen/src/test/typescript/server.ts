// A server on a real socket that answers as a test says, and keeps what it was asked.
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is if it is text, else as JSON. */
  readonly body?: unknown;
}

export interface Server {
  readonly url: string;
  readonly calls: readonly Call[];
}

/** `hang` answers nothing and cuts the connection. */
export const hangUp = Symbol('hang up');

export async function serving(
  test: TestContext,
  answer: (call: Call, number: number) => Reply | typeof hangUp | Promise<Reply | typeof hangUp>,
): Promise<Server> {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const call = await read(request);
    calls.push(call);
    const reply = await answer(call, calls.length);
    if (reply === hangUp) {
      request.socket.destroy();
      return;
    }
    const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
    const type = reply.status >= 400 ? 'application/problem+json' : 'application/json';
    response.writeHead(reply.status, { ...(text === undefined ? {} : { 'Content-Type': type }), ...reply.headers });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
}

async function read(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', 'http://localhost');
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

/** A problem document as the platform writes it. */
export function problem(status: number, code: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { 'X-Request-Id': 'request-1', ...headers },
    body: {
      type: `https://cbba.cloud.org.bo/problems/${code.toLowerCase().replaceAll('_', '-')}`,
      title: code,
      status,
      detail: `It is ${code}.`,
      instance: '/',
      code,
      request_id: 'request-1',
    },
  };
}
