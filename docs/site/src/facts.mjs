// What a caller has to know before the fields: who may call, how often, what a repetition does.
import { escape, inline, linked, raw } from './text.mjs';

function condition(each, words, language) {
  const [[kind, value]] = Object.entries(each);
  if (kind === 'user') return words.user;
  if (kind === 'step_up') return words.stepUp(value);
  if (kind === 'owner') return words.owner;
  return `${words[kind]} ${linked(language, value)}`;
}

/** One alternative, all of whose conditions must hold. */
function alternative(each, words, language) {
  return Object.entries(each).map(([kind, value]) => condition({ [kind]: value }, words, language)).join(words.and);
}

/** `x-requires` and `security` in words. */
export function needs(operation, words, language) {
  const schemes = operation.security.map((each) => Object.keys(each)[0]);
  if (schemes.includes('clientBasic')) return words.client;
  if (!schemes.length) return words.anybody;
  if (schemes.includes(undefined)) return words.strangers;
  const ways = operation['x-requires'].map((each) => alternative(each, words, language));
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  return ways.length === 1 ? `${capital(ways[0])}.` : `${words.any}<ul>${ways.map((each) => `<li>${each}</li>`).join('')}</ul>`;
}

function repeated({ method, ...operation }, words) {
  if (operation['x-idempotent']) return words.once;
  if (operation['x-credential']) return words.never;
  if (method === 'GET') return words.safe;
  return ['PUT', 'DELETE'].includes(method) ? words.idempotentPut : words.twice;
}

const RFC = { rfc6749: 'OAuth 2.0, RFC 6749', rfc7517: 'JSON Web Key, RFC 7517', rfc8058: 'One-click unsubscribe, RFC 8058', rfc8414: 'OAuth 2.0 metadata, RFC 8414' };

export function facts(operation, words, language, place) {
  const rate = operation['x-rate-limit'];
  const bytes = operation['x-max-body'];
  const cards = [
    [words.needs, needs(operation, words, language)],
    [words.rate, `${words.subject[rate]} <span class="soft">${words.rateNote} <code>${rate}</code></span>`],
    [words.repeated, inline(language, repeated(operation, words))],
    operation['x-versioned'] && [words.version, inline(language, operation.method === 'GET' ? words.etag : words.etagWrite)],
    bytes && [words.bodyLimit, `${bytes.toLocaleString(language === 'es' ? 'de' : 'en')} ${words.bytes}`],
    [words.kept, operation['x-cache'] ? `<code>${escape(operation['x-cache'])}</code>` : inline(language, words.noStore)],
    operation['x-list'] && [words.list, inline(language, words.paging)],
    operation['x-standard'] && [words.standard, RFC[operation['x-standard']] ?? escape(operation['x-standard'])],
    place && [words.where, `<code title="${escape(place)}">${escape(place.split('/').at(-1))}</code>`],
  ].filter(Boolean);
  return raw('dl', 'facts', cards.map(([name, said]) => `<div><dt>${name}</dt><dd>${said}</dd></div>`));
}
