import type { APIRoute } from 'astro';
import { version } from '../../../package.json';
import { site } from '../../addressing/current-site.ts';
import { dataPackage } from '../../exports/data-package.ts';
import { currentProfile, loadLibrary } from '../../loading/load-library.ts';

export const GET: APIRoute = () => Response.json(dataPackage(loadLibrary(currentProfile()), version, site));
