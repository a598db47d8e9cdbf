// The site: what stands in pages, in two languages, with a search that is part of it. It loads nothing from elsewhere.
import { readFileSync } from 'node:fs';
import { BASE } from '../src/text.mjs';
import { withoutInlineScripts } from './scripts.mjs';

const bars = JSON.parse(readFileSync(new URL('../pages/navigation.json', import.meta.url), 'utf8'));

const spanish = {
  ...bars.es,
  outline: { label: 'En esta página' },
  docFooter: { prev: 'Anterior', next: 'Siguiente' },
  darkModeSwitchLabel: 'Apariencia',
  lightModeSwitchTitle: 'Pasar a claro',
  darkModeSwitchTitle: 'Pasar a oscuro',
  sidebarMenuLabel: 'Menú',
  returnToTopLabel: 'Volver arriba',
  langMenuLabel: 'Cambiar de idioma',
  skipToContentLabel: 'Ir al contenido',
  notFound: { title: 'No hay tal página', quote: 'La dirección no lleva a ninguna parte.', linkText: 'Ir al inicio', linkLabel: 'Ir al inicio' },
};

const spanishSearch = {
  button: { buttonText: 'Buscar', buttonAriaLabel: 'Buscar' },
  modal: {
    displayDetails: 'Mostrar detalles', resetButtonTitle: 'Borrar', backButtonTitle: 'Cerrar', noResultsText: 'No hay resultados para',
    footer: { selectText: 'abrir', navigateText: 'moverse', closeText: 'cerrar' },
  },
};

/** What the search reads of a page: on pages that are mostly examples, all but those. */
function searched(source, env, md) {
  const examples = /^(es\/)?(reference|events|problems|rules)\b/.test(env.relativePath);
  const html = md.render(examples ? source.replaceAll(/^```[^]*?^```$/gm, '') : source, env);
  return env.frontmatter?.search === false ? '' : html;
}

/** Headings have the names that they have on GitHub, which the pages link to. */
const slugify = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-');

/** Tabs are named by chance; here by their place, so that two builds of the same pages give the same bytes. */
function nameTabsByPlace(md) {
  const rule = 'container_code-group_open';
  const open = md.renderer.rules[rule];
  md.renderer.rules[rule] = (tokens, index, ...rest) =>
    open(tokens, index, ...rest).replaceAll(/"(group|tab)-[\w-]+"/g, (() => {
      let tabs = 0;
      // Each tab has its group's name, its id, and a label for it.
      return (_, kind) => (kind === 'group' ? `"group-${index}"` : `"tab-${index}-${Math.floor(tabs++ / 2)}"`);
    })());
}

export default {
  base: BASE,
  srcDir: './pages',
  outDir: './dist/docs',
  cacheDir: './.vitepress/cache',
  title: 'Cloud Cochabamba',
  description: 'The platform of the AWS User Group Cochabamba',
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${BASE}logo.svg` }],
    ['meta', { name: 'theme-color', content: '#c2410c' }],
  ],
  locales: {
    root: { label: 'English', lang: 'en', themeConfig: bars.en },
    es: { label: 'Español', lang: 'es', description: 'La plataforma del AWS User Group Cochabamba', themeConfig: spanish },
  },
  // Pages are indexed one after another, for the same reason.
  buildConcurrency: 1,
  metaChunk: true,
  // Looking ahead stumbles over links inside of pictures.
  router: { prefetchLinks: false },
  transformHtml: withoutInlineScripts,
  markdown: { anchor: { slugify }, config: nameTabsByPlace, theme: { light: 'github-light-high-contrast', dark: 'github-dark' } },
  themeConfig: {
    logo: '/logo.svg',
    outline: { level: [2, 3] },
    search: {
      provider: 'local',
      options: { locales: { es: { translations: spanishSearch } }, _render: searched },
    },
  },
};
