// The languages of the site; both say the same things, which a test holds them to.
import { en } from './words.en.mjs';
import { es } from './words.es.mjs';

export const LANGUAGES = ['en', 'es'];
export const WORDS = { en, es };
