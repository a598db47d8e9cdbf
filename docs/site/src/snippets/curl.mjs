// A call on the command line.
import { HOST } from './call.mjs';

const quoted = (text) => `'${String(text).replaceAll("'", "'\\''")}'`;

function data({ type, value }) {
  if (type === 'application/x-www-form-urlencoded') {
    return Object.entries(value).map(([name, each]) => `--data-urlencode ${quoted(`${name}=${each}`)}`);
  }
  return [`-H ${quoted(`Content-Type: ${type}`)}`, `-d ${quoted(JSON.stringify(value, null, 2))}`];
}

export function curl({ operation, path, query, body, bearer, basic }) {
  const place = path.reduce((text, { name, value }) => text.replace(`{${name}}`, encodeURIComponent(value)), operation.path);
  const search = query.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('&');
  const address = `"${HOST}${place}${search ? `?${search}` : ''}"`;
  const bare = operation.method === 'GET' || (operation.method === 'POST' && body);
  return [
    `curl ${bare ? '' : `-X ${operation.method} `}${address}`,
    bearer && '-H "Authorization: Bearer $ACCESS_TOKEN"',
    basic && '-u "$CLIENT_ID:$CLIENT_SECRET"',
    ...(body ? data(body) : []),
  ]
    .filter(Boolean)
    .join(' \\\n  ');
}
