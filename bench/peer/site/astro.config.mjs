import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

// Two languages, and else what Starlight does by itself.
export default defineConfig({
  site: 'https://library.example',
  integrations: [
    starlight({
      title: { 'zh-Hans': '徐汇规划文库', en: 'Xuhui Plan Library' },
      defaultLocale: 'zh',
      locales: { zh: { label: '简体中文', lang: 'zh-Hans' }, en: { label: 'English', lang: 'en' } },
    }),
  ],
});
