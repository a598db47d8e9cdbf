// How a contract changes: additive within v1, and what goes is announced first.

import { entries, header, isObject } from './view.mjs';
import { perOperation } from './rule.mjs';

export const evolution = [
    perOperation(
        'house-deprecation-headers',
        'Whoever uses what will go is told so by every answer: a deprecated operation, parameter or field ' +
            'sends Deprecation and Sunset.',
        function* (operation) {
            if (!usesDeprecated(operation)) {
                return;
            }
            for (const { status, at, response } of operation.successes) {
                const missing = ['Deprecation', 'Sunset'].filter(
                    name => !isObject(header(operation.view, response, name)),
                );
                if (missing.length > 0) {
                    yield [at, `answer ${status} lacks ${missing.join(' and ')} though something here is deprecated`];
                }
            }
        },
    ),
];

function usesDeprecated({ view, node, parameters }) {
    const reached = [...view.reached(node)].map(name => view.data.components?.schemas?.[name]);
    const fields = reached.flatMap(schema => entries(schema?.properties).map(([, property]) => property));
    return [node, ...parameters.map(({ parameter }) => parameter), ...reached, ...fields].some(
        thing => thing?.deprecated === true,
    );
}
