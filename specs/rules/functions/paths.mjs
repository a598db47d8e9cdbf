// Addresses: the service prefix, the shape of paths, the words in them.

import { entries, list, METHODS } from './view.mjs';
import { rest } from './rule.mjs';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const PARAMETER = /^\{[a-z][a-z0-9]*(_[a-z0-9]+)*\}$/;
const API = /^\/api\/v1\/(.+)$/;
const NOT_PLURAL = /(ss|us|is)$/;

export const paths = [
    rest(
        'house-service-prefix',
        'A prefix is never stripped, so every way of running mounts a service under the one prefix its contract names.',
        function* (view) {
            const service = view.data['x-service'];
            if (!KEBAB.test(service ?? '')) {
                yield [['x-service'], `x-service must name the service in kebab-case, not "${service}"`];
                return;
            }
            const urls = list(view.data.servers).map(server => server.url);
            if (urls.length !== 1 || urls[0] !== `/${service}`) {
                yield [['servers'], `servers must be the one relative prefix "/${service}", not [${urls.join(', ')}]`];
            }
        },
    ),

    rest(
        'house-path-root',
        'Callers find every resource under /api/v1; an address that a standard fixes stands on the ' +
            'allow-list with its reason.',
        function* (view, { allowed }) {
            for (const [path] of entries(view.data.paths)) {
                if (!API.test(path) && !(path in allowed.well_known_paths)) {
                    yield [['paths', path], `"${path}" is neither under /api/v1/ nor on the list of well-known paths`];
                }
            }
        },
    ),

    rest(
        'house-path-case',
        'One spelling everywhere: segments in kebab-case, path parameters in snake_case.',
        function* (view) {
            for (const { path, segments } of apiPaths(view)) {
                const odd = segments.find(segment => !KEBAB.test(segment) && !PARAMETER.test(segment));
                if (odd !== undefined) {
                    yield [['paths', path], `segment "${odd}" must be kebab-case, or a parameter in snake_case`];
                }
            }
        },
    ),

    rest(
        'house-path-nouns',
        'A path names resources by plural nouns; a verb is only for a POST that is no plain update, and ' +
            'stands on the allow-list.',
        function* (view, { allowed }) {
            for (const { path, segments, methods } of apiPaths(view)) {
                const change =
                    methods.length > 0 && methods.every(method => `${method} ${path}` in allowed.state_changes);
                const nouns = change ? segments.slice(0, -1) : segments;
                const odd = nouns.find(segment => KEBAB.test(segment) && !isNoun(segment, allowed));
                if (odd !== undefined) {
                    yield [['paths', path], `"${odd}" is no plural noun, allowed singleton or allowed state change`];
                }
            }
        },
    ),

    rest(
        'house-methods',
        'HEAD and OPTIONS are answered by the runtime wherever GET is, TRACE never: a contract states none of them.',
        function* (view) {
            for (const [path, item] of entries(view.data.paths)) {
                for (const method of ['head', 'options', 'trace'].filter(name => item[name] !== undefined)) {
                    yield [['paths', path, method], `${method.toUpperCase()} is never stated in a contract`];
                }
            }
        },
    ),
];

function* apiPaths(view) {
    for (const [path, item] of entries(view.data.paths)) {
        const tail = API.exec(path)?.[1];
        if (tail !== undefined) {
            yield {
                path,
                segments: tail.split('/'),
                methods: METHODS.filter(method => item[method]).map(method => method.toUpperCase()),
            };
        }
    }
}

function isNoun(segment, allowed) {
    const plural = segment.endsWith('s') && !NOT_PLURAL.test(segment);
    return plural || segment.startsWith('by-') || segment in allowed.singletons;
}
