// Text of the contracts as HTML. What is written here is put into one block of Markdown, so it has no empty lines.
export const BASE = '/docs/';

export const escape = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Ids that have a page: a code span that names one becomes a link to it. */
const pages = new Map();
export const setPage = (id, path) => pages.set(id, path);

/** The address of a page of the site in a language. */
export const href = (language, path) => `${BASE}${language === 'en' ? '' : `${language}/`}${path}.html`;

export function linked(language, id, label = `<code>${escape(id)}</code>`) {
  const path = pages.get(id);
  return path ? `<a href="${href(language, path)}">${label}</a>` : label;
}

/** One paragraph: code spans, emphasis and nothing else that Markdown knows. */
export function inline(language, text) {
  return text
    .trim()
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`') && part.length > 1
        ? linked(language, part.slice(1, -1))
        : escape(part.replaceAll(/\s+/g, ' ')).replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>'),
    )
    .join('');
}

export function prose(language, text = '') {
  const paragraphs = text.trim().split(/\n\s*\n/).filter(Boolean);
  return paragraphs.map((each) => `<p>${inline(language, each)}</p>`).join('');
}

/** HTML that Vue must take as it is. */
export const raw = (tag, name, ...parts) => `<${tag} class="${name}" v-pre>${parts.flat().join('')}</${tag}>`;

/** From the third column on, cells carry the name of theirs: where rows become blocks it is shown. */
export function table(head, rows) {
  const cell = (text, index) => `<td${index > 1 && head[index] && text !== '' ? ` data-of="${head[index]}"` : ''}>${text}</td>`;
  const names = head.map((name) => `<th>${name}</th>`).join('');
  const lines = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return raw('div', 'wide', `<table><thead><tr>${names}</tr></thead><tbody>`, lines, '</tbody></table>');
}

/** Closed until somebody wants it. */
export const folded = (summary, ...parts) => raw('details', 'fold', `<summary>${summary}</summary>`, ...parts);

export const code = (language, text) => `\`\`\`${language}\n${text}\n\`\`\``;

export const verb = (method) => `<span class="verb ${method.toLowerCase()}">${method}</span>`;

/** Front matter and the parts of a page. */
export function page(front, ...parts) {
  const head = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${head.join('\n')}\n---\n\n${parts.flat().filter(Boolean).join('\n\n')}\n`;
}
