// How a check becomes a lint rule: an id, the reason it exists, and a generator of [place, message].

/** A rule of REST contracts. `find(view, platform)` yields `[place, message]` for every fault. */
export const rest = (id, reason, find) => ({ id, reason, kinds: ['rest'], find });

/** A rule of event contracts. */
export const event = (id, reason, find) => ({ id, reason, kinds: ['event'], find });

/** A rule of both kinds. */
export const both = (id, reason, find) => ({ id, reason, kinds: ['rest', 'event'], find });

/** A REST rule that looks at one operation at a time. */
export const perOperation = (id, reason, find) =>
    rest(id, reason, function* (view, platform) {
        for (const operation of view.operations) {
            yield* find(operation, platform);
        }
    });

/** A REST rule that looks at one answer at a time; `find(answer, operation, platform)`. */
export const perAnswer = (id, reason, find) =>
    perOperation(id, reason, function* (operation, platform) {
        for (const answer of operation.responses) {
            yield* find(answer, operation, platform);
        }
    });

/** A rule of both kinds that looks at one schema node at a time; `find(found, view, platform)`. */
export const perSchema = (id, reason, find) =>
    both(id, reason, function* (view, platform) {
        for (const found of view.schemas) {
            yield* find(found, view, platform);
        }
    });
