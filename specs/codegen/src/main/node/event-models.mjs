// The models behind a service's own events, as Modelina finds and names them.
import { JavaGenerator } from '@asyncapi/modelina';
import { ownEvents } from './own-events.mjs';
import { plainSchema } from './plain-schema.mjs';

/** By name, sorted, so that the same contract gives the same bytes. */
export async function eventModels(contract) {
  const events = ownEvents(contract);
  if (Object.keys(events.components.messages).length === 0) {
    return {};
  }
  const found = await new JavaGenerator().generate(events);
  const named = found.map(({ model }) => [model.name, plainSchema(model)]);
  return Object.fromEntries(named.sort(([one], [other]) => (one < other ? -1 : 1)));
}
