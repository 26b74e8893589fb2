/** Id of the 名词解释 as a document, wherever it is printed. */
export const GLOSSARY = 'glossary';
