/*
 * What answers questions in everyday words, published as `/search/answers.js`: `client.js` loads it for the first search,
 * while the index is on its way, and not for what is offered while the reader types.
 */

export { answerQuestion } from './asking/answer-question.ts';
