// What the checks see of a resolved contract: operations, responses and schemas with their places, references followed.
// Every place is a list of keys from the root, as Spectral wants it.

export const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const NESTED_LISTS = ['allOf', 'oneOf', 'anyOf'];
const views = new WeakMap();

export const isObject = value => value !== null && typeof value === 'object' && !Array.isArray(value);
export const entries = value => (isObject(value) ? Object.entries(value) : []);
export const list = value => (Array.isArray(value) ? value : []);

/** One view per document, so that the checks of one run share its caches. */
export function viewOf(data) {
    if (!views.has(data)) {
        views.set(data, new View(data));
    }
    return views.get(data);
}

class View {
    constructor(data) {
        this.data = data;
        this.operations = [...restOperations(data)].map(found => new Operation(this, found));
        this.schemas = [...allSchemas(data)];
    }

    get isEvents() {
        return typeof this.data.asyncapi === 'string';
    }

    /** The node behind a local reference; an unknown one is an empty object, which the stock schema rule reports. */
    follow(node) {
        const seen = new Set();
        let current = node;
        while (isObject(current) && typeof current.$ref === 'string') {
            if (seen.has(current.$ref)) {
                return {};
            }
            seen.add(current.$ref);
            current = pointed(this.data, current.$ref);
        }
        return current ?? {};
    }

    /** Properties and required names of a schema with its references and allOf parts put together. */
    flat(schema) {
        const found = this.follow(schema);
        const parts = list(found.allOf).map(part => this.flat(part));
        return {
            ...found,
            properties: Object.assign({}, ...parts.map(part => part.properties), found.properties),
            required: [...parts.flatMap(part => part.required), ...list(found.required)],
        };
    }

    /** Names of the component schemas that a node leads to, at any depth. */
    reached(node, names = new Set()) {
        for (const ref of references(node)) {
            const name = /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1];
            if (!names.has(name ?? ref)) {
                names.add(name ?? ref);
                this.reached(pointed(this.data, ref), names);
            }
        }
        return names;
    }
}

/** One REST operation with its place. */
export class Operation {
    constructor(view, { path, method, item, node }) {
        this.view = view;
        this.path = path;
        this.method = method;
        this.node = node;
        this.at = ['paths', path, method];
        this.parameters = [
            ...list(item.parameters).map((parameter, i) => ({ at: ['paths', path, 'parameters', i], parameter })),
            ...list(node.parameters).map((parameter, i) => ({ at: [...this.at, 'parameters', i], parameter })),
        ].map(({ at, parameter }) => ({ at, parameter: view.follow(parameter) }));
        this.responses = entries(node.responses).map(([status, response]) => ({
            status,
            at: [...this.at, 'responses', status],
            response: view.follow(response),
        }));
        this.requestBody = view.follow(node.requestBody);
    }

    get name() {
        return `${this.method.toUpperCase()} ${this.path}`;
    }

    /** The foreign standard this operation follows, which frees it from some house rules, else undefined. */
    get standard() {
        return this.node['x-standard'];
    }

    /** Whether a call without credentials is let in: security is [] or has the alternative {}. */
    get isPublic() {
        const { security } = this.node;
        return (
            Array.isArray(security) && (security.length === 0 || security.some(way => Object.keys(way).length === 0))
        );
    }

    /** Whether credentials are looked at when they come. */
    get authenticates() {
        return list(this.node.security).some(way => Object.keys(way).length > 0);
    }

    get isWrite() {
        return ['post', 'put', 'patch', 'delete'].includes(this.method);
    }

    get successes() {
        return this.responses.filter(({ status }) => /^2/.test(status));
    }

    get problems() {
        return this.responses.filter(({ status }) => /^[45]/.test(status));
    }

    answers(status) {
        return this.responses.find(answer => answer.status === String(status));
    }

    /** A parameter by place and name; header names are compared without case. */
    parameter(place, name) {
        const same =
            place === 'header' ? other => other?.toLowerCase() === name.toLowerCase() : other => other === name;
        return this.parameters.find(({ parameter }) => parameter.in === place && same(parameter.name));
    }

    get isList() {
        return this.successes.some(({ response }) =>
            entries(response.content).some(([, media]) => this.view.flat(media.schema).properties.items !== undefined),
        );
    }
}

/** A response's header by name without case, followed; undefined when it is not there. */
export function header(view, response, name) {
    const found = entries(response.headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
    return found && view.follow(found[1]);
}

function* restOperations(data) {
    for (const [path, item] of entries(data.paths)) {
        for (const method of METHODS.filter(name => isObject(item?.[name]))) {
            yield { path, method, item, node: item[method] };
        }
    }
}

/**
 * Every schema node of the document with its place. `key` is the name when it is a property's schema, `owner` the
 * schema it belongs to, `narrows` whether that is a part of an allOf; `part` marks such a part.
 */
function* allSchemas(data) {
    for (const { schema, at } of schemaRoots(data, [])) {
        yield* nestedSchemas(schema, at, {});
    }
}

function* schemaRoots(node, at) {
    if (Array.isArray(node)) {
        for (const [i, child] of node.entries()) {
            yield* schemaRoots(child, [...at, i]);
        }
        return;
    }
    for (const [key, child] of entries(node)) {
        const place = [...at, key];
        const named = at.length === 2 && at[0] === 'components' && at[1] === 'schemas';
        if (named || key === 'schema' || (key === 'payload' && at.at(-2) === 'messages')) {
            yield { schema: child, at: place };
        } else if (!['example', 'examples', 'x-problems'].includes(key)) {
            yield* schemaRoots(child, place);
        }
    }
}

function* nestedSchemas(schema, at, found) {
    if (!isObject(schema)) {
        return;
    }
    yield { schema, at, ...found };
    for (const [key, child] of entries(schema.properties)) {
        yield* nestedSchemas(child, [...at, 'properties', key], { key, owner: schema, narrows: found.part });
    }
    if (isObject(schema.items)) {
        yield* nestedSchemas(schema.items, [...at, 'items'], {});
    }
    if (isObject(schema.additionalProperties)) {
        yield* nestedSchemas(schema.additionalProperties, [...at, 'additionalProperties'], {});
    }
    for (const kind of NESTED_LISTS) {
        for (const [i, part] of list(schema[kind]).entries()) {
            yield* nestedSchemas(part, [...at, kind, i], { part: true });
        }
    }
}

function* references(node) {
    if (Array.isArray(node)) {
        for (const child of node) {
            yield* references(child);
        }
        return;
    }
    for (const [key, child] of entries(node)) {
        if (key === '$ref' && typeof child === 'string') {
            yield child;
        } else if (key !== 'example' && key !== 'examples') {
            yield* references(child);
        }
    }
}

function pointed(data, ref) {
    if (!ref.startsWith('#/')) {
        return undefined;
    }
    const keys = ref
        .slice(2)
        .split('/')
        .map(key => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
    return keys.reduce((node, key) => (isObject(node) || Array.isArray(node) ? node[key] : undefined), data);
}
