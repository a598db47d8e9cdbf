// Modelina generates whatever a message leads to. What it is shown here is the part of a contract that becomes Java of
// this service: its own messages (a consumer uses the producer's types), without the envelope, which is hand-written.

/** The contract with its own messages alone, each with its bare payload. */
export function ownEvents(contract) {
  const own = Object.entries(contract.components.messages).filter(
    ([, message]) => message['x-source'] === contract['x-source'],
  );
  const names = new Set(own.map(([name]) => name));
  const channels = structuredClone(contract.channels);
  channels.bus.messages = Object.fromEntries(own.map(([name]) => [name, { $ref: `#/components/messages/${name}` }]));
  return {
    asyncapi: contract.asyncapi,
    info: contract.info,
    channels,
    operations: Object.fromEntries(
      Object.entries(contract.operations).filter(([, { action, messages }]) =>
        action === 'send' && messages.every(({ $ref }) => names.has($ref.split('/').at(-1)))),
    ),
    components: {
      messages: Object.fromEntries(
        own.map(([name, message]) => [name, { name: message.name, payload: message['x-payload'] }]),
      ),
      schemas: Object.fromEntries(
        Object.entries(contract.components.schemas).map(([name, schema]) => [name, withClosedEnum(schema)]),
      ),
    },
  };
}

// Without `enum` Modelina takes a growing list of values for a string and loses its name.
function withClosedEnum(schema) {
  const values = schema['x-extensible-enum'];
  return values ? { ...schema, enum: values } : schema;
}
