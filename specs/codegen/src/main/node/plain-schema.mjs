// Turns Modelina's constrained models back into plain schemas that refer to one another by the names it gave them.
import {
  ConstrainedArrayModel,
  ConstrainedDictionaryModel,
  ConstrainedEnumModel,
  ConstrainedObjectModel,
  ConstrainedReferenceModel,
} from '@asyncapi/modelina';

/** The schema of a model that has a name of its own. */
export function plainSchema(model) {
  if (model instanceof ConstrainedEnumModel) {
    return enumSchema(model.originalInput);
  }
  if (model instanceof ConstrainedObjectModel) {
    return objectSchema(model);
  }
  throw new Error(`no Java type for ${model.name}, a ${model.constructor.name}`);
}

function enumSchema(written) {
  const schema = stated(written);
  if (schema['x-extensible-enum']) {
    delete schema.enum;
  }
  return schema;
}

function objectSchema(model) {
  const properties = Object.values(model.properties).filter(({ property }) => !isInvented(property));
  return {
    ...stated(model.originalInput),
    required: properties.filter(({ required }) => required).map((property) => property.unconstrainedPropertyName),
    properties: Object.fromEntries(
      properties.map(({ unconstrainedPropertyName: name, property }) => [
        name,
        valueSchema(property, model.originalInput.properties[name]),
      ]),
    ),
  };
}

// What was written is handed down from the object: of a map Modelina itself keeps only the values' part.
function valueSchema(model, written) {
  const schema = stated(written);
  if (model instanceof ConstrainedReferenceModel) {
    return { $ref: `#/components/schemas/${model.ref.name}`, description: schema.description };
  }
  if (model instanceof ConstrainedArrayModel) {
    return { ...schema, items: valueSchema(model.valueModel, written.items) };
  }
  if (model instanceof ConstrainedDictionaryModel) {
    return { ...schema, additionalProperties: valueSchema(model.value, written.additionalProperties) };
  }
  if (model instanceof ConstrainedObjectModel || model instanceof ConstrainedEnumModel) {
    throw new Error(`${model.name} needs a schema of its own in the contract`);
  }
  return schema;
}

// Modelina gives every object a map for what the contract does not know; here that is skipped when it is read.
function isInvented(model) {
  return model instanceof ConstrainedDictionaryModel && model.serializationType === 'unwrap';
}

function stated(written) {
  const own = Object.entries(written).filter(([key]) => !/^x-(parser|modelgen)-/.test(key));
  return Object.fromEntries(own);
}
