/** The 名词解释 is printed at the end of the plan and published as a document of its own, one page a term. */
export const GLOSSARY = {
  id: 'glossary',
  printedIn: 'plan-2021-2025',
  title: { zh: '名词解释', en: 'Glossary of Terms' },
  shortTitle: { zh: '名词解释', en: 'Glossary' },
} as const;
