// Keeps the allow-list short: an entry that lets nothing through any more is a hole left open.

import { LineCounter, parseDocument } from 'yaml';
import { messages } from './events.mjs';
import { fieldNames } from './fields.mjs';
import { list, viewOf } from './view.mjs';

/** Per list of allowed.yaml, what the contracts make use of. */
const USES = {
    well_known_paths: view => Object.keys(view.data.paths ?? {}),
    state_changes: view => view.operations.map(operation => operation.name),
    singletons: view => Object.keys(view.data.paths ?? {}).flatMap(path => path.split('/')),
    bulk_segments: view => view.operations.map(({ path }) => path.split('/').at(-1)),
    verbs: view => view.operations.map(({ node }) => String(node.operationId).split(/(?=[A-Z])/)[0]),
    foreign_ids: view => fieldNames(view),
    standards: view => view.operations.map(operation => operation.standard),
    irregular_past: view => messages(view).map(({ message }) => String(message.name).split(/[._]/).at(-1)),
    sensitive_consumers: view => [view.data['x-service']],
};

/** The entries that no document uses, each as `{line, message}`. */
export function unusedAllowances(text, documents) {
    const counter = new LineCounter();
    const allowed = parseDocument(text, { lineCounter: counter });
    const views = documents.map(({ data }) => viewOf(data));
    return Object.entries(USES).flatMap(([name, uses]) => {
        const used = new Set(views.flatMap(uses));
        return list(allowed.get(name)?.items)
            .filter(({ key }) => !used.has(key.value))
            .map(({ key }) => ({
                line: counter.linePos(key.range[0]).line,
                message: `${name}: no contract uses "${key.value}"`,
            }));
    });
}
