// Rules that Spectral brings and we keep, each because something here relies on it.

export const stock = {
    'oas3-schema': 'A document that is no valid OpenAPI means different things to different tools.',
    'oas3-valid-media-example': 'The examples are sent by the tests, so each must fit its schema.',
    'oas3-valid-schema-example': 'A default or example that its own schema refuses misleads whoever copies it.',
    'path-params':
        'A path parameter that the path does not have can never be sent, and one path must not hide another.',
    'operation-parameters': 'Two parameters of one name and place cannot both reach the handler.',
    'oas3-operation-security-defined': 'A scheme that is not defined protects nothing.',
    'oas3-unused-component': 'What nothing refers to becomes a generated type that nobody uses.',
    'openapi-tags-uniqueness': 'A tag becomes one generated port, so it stands once.',
    'typed-enum': 'A value of another type than its enum can never be sent.',
    'no-$ref-siblings': 'Beside $ref everything is ignored, silently.',
    'no-script-tags-in-markdown': 'Descriptions are rendered on the docs site, where a script would run.',
    'no-eval-in-markdown': 'Descriptions are rendered on the docs site, where code must not run.',
    'asyncapi-3-document-resolved': 'A document that is no valid AsyncAPI means different things to different tools.',
};
