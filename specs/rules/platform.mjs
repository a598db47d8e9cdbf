// What a rule needs to know beyond the document in hand: the allow-list, the catalogues, and the other documents.

import { basename } from 'node:path';
import { entries, list, viewOf } from './functions/view.mjs';

/**
 * @param allowed what the rules let through (allowed.yaml)
 * @param problems the problem catalogue (specs/problems.yaml), code to entry
 * @param permissions the permission matrix (specs/permissions.yaml)
 * @param documents the contracts of all services, each `{source, data}`
 */
export function platformOf({ allowed, problems = {}, permissions = {}, documents }) {
    return {
        allowed,
        codeStatus: new Map(entries(problems).map(([code, { status }]) => [code, status])),
        permissions: new Set([
            ...list(permissions.permissions).map(nameOf),
            ...list(permissions.roles).flatMap(role => list(role.permissions)),
        ]),
        operationIds: homes(documents),
    };
}

const nameOf = permission => (typeof permission === 'string' ? permission : permission.name);

function homes(documents) {
    const found = new Map();
    for (const { source, data } of documents) {
        for (const { node } of viewOf(data).operations) {
            found.set(node.operationId, [...(found.get(node.operationId) ?? []), basename(source)]);
        }
    }
    return found;
}
