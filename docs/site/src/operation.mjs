// The page of an operation.
import { facts } from './facts.mjs';
import { body, field } from './schema.mjs';
import { callOf } from './snippets/call.mjs';
import { curl } from './snippets/curl.mjs';
import { javaSnippet } from './snippets/java.mjs';
import { typescript } from './snippets/typescript.mjs';
import { resolve } from './specs.mjs';
import { code, escape, folded, href, inline, page, prose, raw, table, verb } from './text.mjs';

export const operationPath = (operation) => `reference/${operation.service}/${operation.operationId}`;

/** The names that every operation has: those are told once and folded. */
function shared(operations, namesOf) {
  const [first, ...others] = operations.map((each) => new Set(namesOf(each)));
  return new Set([...first].filter((name) => others.every((each) => each.has(name))));
}
export const sharedHeaders = (operations) => ({
  taken: shared(operations, (each) => each.parameters.map(({ name }) => name)),
  answered: shared(operations.flatMap((each) => each.responses), (each) => Object.keys(each.headers ?? {})),
});

function snippets(operation, words) {
  const call = callOf(operation);
  const about = call.body?.summary;
  return [
    `## ${words.call}`,
    about && `<p class="about" v-pre>${words.exampleOf}: ${escape(about)}</p>`,
    '::: code-group',
    `\`\`\`bash [curl]\n${curl(call)}\n\`\`\``,
    `\`\`\`ts [TypeScript]\n${typescript(call)}\n\`\`\``,
    `\`\`\`java [Java]\n${javaSnippet(call)}\n\`\`\``,
    ':::',
  ];
}

function parametersIn(context, operation, place) {
  const { words, common } = context;
  const those = operation.parameters.filter((each) => each.in === place && !common.taken.has(each.name));
  if (!those.length) return [];
  return [`### ${words.place[place]}`, raw('div', 'schema', those.map((each) => field(context, each.name, each.schema, each.required, each.description)))];
}

function request(context, operation) {
  const { words, spec, common } = context;
  const places = ['path', 'query', 'header', 'cookie'].flatMap((place) => parametersIn(context, operation, place));
  const held = resolve(spec, operation.requestBody);
  const types = held && Object.keys(held.content).map((type) => `<code>${type}</code>`).join(' · ');
  const always = operation.parameters.filter((each) => common.taken.has(each.name));
  return [
    `## ${words.request}`,
    ...places,
    ...(held ? [`### ${words.body}`, raw('p', 'media', types), body(context, Object.values(held.content)[0].schema)] : []),
    places.length || held ? '' : words.noInput,
    folded(words.commonIn, raw('div', 'schema', always.map((each) => field(context, each.name, each.schema, each.required, each.description)))),
  ];
}

function headers(context, names, response) {
  return raw('div', 'schema', names.map((name) => {
    const header = resolve(context.spec, response.headers[name]);
    return field(context, name, header.schema, undefined, header.description);
  }));
}

function success(context, operation, response) {
  const { words, spec, common, language } = context;
  const own = Object.keys(response.headers ?? {}).filter((name) => !common.answered.has(name));
  const [type, content] = Object.entries(response.content ?? {})[0] ?? [];
  const examples = Object.values(content?.examples ?? {}).map((each) => resolve(spec, each));
  return [
    `### ${response.status}`,
    raw('div', 'answer', prose(language, response.description), type ? `<p class="media"><code>${type}</code></p>` : `<p class="soft">${words.noBody}</p>`),
    content && body(context, content.schema),
    own.length ? raw('p', 'label', words.headers) : '',
    own.length ? headers(context, own, response) : '',
    ...examples.flatMap((each) => [raw('p', 'about', `${words.exampleOf}: ${escape(each.summary ?? '')}`), code('json', JSON.stringify(each.value, null, 2))]),
  ];
}

function refusals(context, operation, problems) {
  const { words, language, spec, common } = context;
  const refused = operation.responses.filter(({ status }) => /^[45]/.test(status));
  const rows = refused.flatMap((response) => {
    const extra = Object.keys(response.headers ?? {}).filter((name) => !common.answered.has(name) && name !== 'Vary');
    return operation
      .problemsOf(problems)
      .filter((each) => String(each.status) === response.status)
      .map((each) => [
        `<span class="status s${response.status[0]}">${response.status}</span>`,
        `<a href="${href(language, `problems/${each.name}`)}"><code>${each.code}</code></a>${operation['x-operation-problems'].includes(each.code) ? ` <span class="mark">${words.own}</span>` : ''}`,
        escape(each.title[language]),
        extra.map((name) => `<code>${name}</code>`).join(' '),
      ]);
  });
  const [type, content] = Object.entries(refused[0].content)[0];
  const standard = !type.includes('problem');
  return [
    `## ${words.refusals}`,
    raw('p', 'about', inline(language, standard ? words.refusalStandard : words.refusalText)),
    table([words.status, words.code, words.meaning, words.headers], rows),
    folded(`${words.refusalBody} <code>${type}</code>`, body(context, standard ? content.schema : spec.components.schemas.Problem)),
  ];
}

export function operationPage(model, operation, language, words, common) {
  const { spec, service } = operation;
  const context = { spec, language, words, common };
  const place = model.places.get(`${service} ${operation.operationId}`);
  const answered = operation.responses.filter(({ status }) => /^[23]/.test(status));
  return page(
    { title: operation.operationId, description: operation.summary, outline: [2, 3], pageClass: 'operation' },
    `# ${operation.operationId}`,
    raw('div', 'endpoint', verb(operation.method), `<code>${escape(operation.path)}</code>`),
    raw('p', 'summary', escape(operation.summary)),
    raw('div', 'lead', prose(language, operation.description), words.language ? `<p class="soft">${words.language}</p>` : ''),
    facts(operation, words, language, place),
    snippets(operation, words),
    request(context, operation),
    `## ${words.answers}`,
    answered.flatMap((each) => success(context, operation, each)),
    folded(words.commonOut, headers(context, [...common.answered], answered[0])),
    refusals(context, operation, model.problems),
  );
}
