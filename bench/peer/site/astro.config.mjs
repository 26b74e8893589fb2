import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

// Two languages; everything else is Starlight's default.
export default defineConfig({
  site: 'https://library.example',
  integrations: [
    starlight({
      title: { 'zh-Hans': '文库', en: 'Library' },
      defaultLocale: 'zh',
      locales: { zh: { label: '简体中文', lang: 'zh-Hans' }, en: { label: 'English', lang: 'en' } },
    }),
  ],
});
