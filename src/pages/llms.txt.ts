import type { APIRoute } from 'astro';
import { llmsDoor } from '../exports/llms.ts';
import { LANGS } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';

export const GET: APIRoute = () => new Response(llmsDoor(LANGS.map((lang) => ({ lang, t: createTranslate(lang) }))));
