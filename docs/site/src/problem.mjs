// The pages of problems: the list, and one for each code with both languages.
import { operationPath } from './operation.mjs';
import { code, escape, href, inline, page, raw, table } from './text.mjs';

export const problemPath = (problem) => `problems/${problem.name}`;

const status = (each) => `<span class="status s${String(each.status)[0]}">${each.status}</span>`;

function document(problem, language) {
  const { type, status: number, title, detail, code: name } = problem;
  const text = { type, title: title[language], status: number, detail: detail[language], instance: '/…', code: name, request_id: '01976f2a-3b4c-7d5e-8f60-718293a4b5c6' };
  return code('json', JSON.stringify(text, null, 2));
}

export function problemPage(model, problem, language, words) {
  const other = language === 'en' ? 'es' : 'en';
  const asked = model.operations.filter((each) => each.problemsOf([problem]).length);
  const facts = [
    [words.httpStatus, status(problem)],
    [words.type, `<code>${problem.type}</code>`],
    [words.found, inline(language, words.trait[problem.trait ?? 'own'])],
  ];
  const rows = asked.map((each) => [
    `<a href="${href(language, operationPath(each))}"><code>${each.operationId}</code></a>`,
    each.service,
    escape(each.summary),
  ]);
  return page(
    { title: problem.code, description: problem.title[language], outline: [2, 2], pageClass: 'problem' },
    `# ${problem.code}`,
    raw('p', 'summary', escape(problem.title[language])),
    raw('div', 'lead', `<p>${escape(problem.detail[language])}</p>`),
    raw('dl', 'facts', facts.map(([name, said]) => `<div><dt>${name}</dt><dd>${said}</dd></div>`)),
    `## ${words.document}`,
    document(problem, language),
    `## ${words.inLanguage}`,
    raw('div', 'other', `<div lang="${other}"><p><strong>${escape(problem.title[other])}</strong></p><p>${escape(problem.detail[other])}</p></div>`),
    `## ${words.answeredBy}`,
    rows.length ? table([words.operation, words.service, words.what], rows) : words.anyOperation,
  );
}

export function problemsPage(model, language, words) {
  const rows = [...model.problems]
    .sort((one, other) => one.status - other.status || (one.code < other.code ? -1 : 1))
    .map((each) => [
      status(each),
      `<a href="${href(language, problemPath(each))}"><code>${each.code}</code></a>`,
      escape(each.title[language]),
      inline(language, words.trait[each.trait ?? 'own']),
    ]);
  return page(
    { title: words.problems, outline: false, aside: false, pageClass: 'catalogue' },
    `# ${words.problems}`,
    raw('p', 'summary', words.problemsText),
    table([words.status, words.code, words.meaning, words.found], rows),
  );
}
