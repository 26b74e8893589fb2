import type { APIRoute } from 'astro';
import { llmsDoor } from '../exports/llms.ts';
import { LANGS } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import { currentProfile, loadLibrary } from '../loading/load-library.ts';

const languages = LANGS.map((lang) => createTranslate(lang)('llms.languages')).join(' · ');

export const GET: APIRoute = () => new Response(llmsDoor(loadLibrary(currentProfile()), languages));
