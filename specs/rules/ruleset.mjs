// The one ruleset of both kinds of contract. Every rule is an error; none is switched off anywhere.

import formats from '@stoplight/spectral-formats';
import rulesets from '@stoplight/spectral-rulesets';
import { access } from './functions/access.mjs';
import { answers } from './functions/answers.mjs';
import { concurrency } from './functions/concurrency.mjs';
import { events } from './functions/events.mjs';
import { evolution } from './functions/evolution.mjs';
import { examples } from './functions/examples.mjs';
import { fields } from './functions/fields.mjs';
import { headers } from './functions/headers.mjs';
import { limits } from './functions/limits.mjs';
import { operations } from './functions/operations.mjs';
import { paths } from './functions/paths.mjs';
import { payloads } from './functions/payloads.mjs';
import { problems } from './functions/problems.mjs';
import { stock } from './functions/stock.mjs';
import { viewOf } from './functions/view.mjs';

export const TOPICS = {
    Paths: paths,
    Operations: operations,
    Answers: answers,
    Headers: headers,
    Problems: problems,
    Access: access,
    Concurrency: concurrency,
    Fields: fields,
    Limits: limits,
    Examples: examples,
    Evolution: evolution,
    Events: events,
    Payloads: payloads,
    Stock: Object.entries(stock).map(([id, reason]) => ({ id, reason })),
};

const { asyncapi, oas } = rulesets;
const FORMATS = { rest: formats.oas3, event: formats.aas3 };

/**
 * The rules as Spectral takes them, with what a document alone does not tell: see platform.mjs. `without` names stock
 * rules to leave out, which only the tests of other rules do.
 */
export function createRuleset(platform, { without = [] } = {}) {
    const house = Object.values(TOPICS)
        .flat()
        .filter(rule => rule.find !== undefined);
    return {
        extends: [
            [oas, 'off'],
            [asyncapi, 'off'],
        ],
        rules: {
            ...Object.fromEntries(Object.keys(stock).map(id => [id, without.includes(id) ? 'off' : 'error'])),
            ...Object.fromEntries(house.map(rule => [rule.id, spectralRule(rule, platform)])),
        },
    };
}

function spectralRule({ id, reason, kinds, find }, platform) {
    return {
        description: reason,
        message: '{{error}}',
        severity: 'error',
        formats: kinds.map(kind => FORMATS[kind]),
        resolved: false,
        given: '$',
        then: {
            function: data => [...find(viewOf(data), platform)].map(([path, message]) => ({ path, message })),
        },
    };
}
