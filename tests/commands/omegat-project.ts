/**
 * An OmegaT project from Chinese to English.
 *
 * @param bySentences whether OmegaT cuts paragraphs into sentences, which is its default
 */
export function omegatProject(bySentences: boolean): string {
  const folders = ['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'];
  const places = folders.map((name) => `<${name}>__DEFAULT__</${name}>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">${places}<source_dir_excludes/><source_lang>ZH-CN</source_lang><target_lang>EN-US</target_lang><source_tok>org.omegat.tokenizer.LuceneCJKTokenizer</source_tok><target_tok>org.omegat.tokenizer.LuceneEnglishTokenizer</target_tok><sentence_seg>${bySentences}</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>`;
}
