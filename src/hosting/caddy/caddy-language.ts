import { NAMED_FIRST, weightRules } from '../choose-language.ts';
import type { Lang } from '../../i18n/lang.ts';

/** The language at the entrance page, chosen as in `choose-language.ts`; Caddy can compare the weights directly. */
export function caddyLanguage(base: string): string {
  return `		@door path ${base}
		handle @door {
			# How heavy each language is in Accept-Language: a for 1, the decimals for less, nothing for none.
${(['zh', 'en'] as const).map(weightMap).join('')}			map {header.Accept-Language} {library_first} {
				\`~(?i)${NAMED_FIRST}\` "\${1}"
				default ""
			}
			@zh expression \`${heavier('zh', 'en')}\`
			@en expression \`${heavier('en', 'zh')}\`
			header @zh Vary Accept-Language
			redir @zh ${base}zh/{library_query} 302
			header @en Vary Accept-Language
			redir @en ${base}en/{library_query} 302
			rewrite * ${base}index.html
			header {
				Vary "Accept-Encoding, Accept-Language"
				defer
			}
		}
`;
}

function weightMap(lang: Lang): string {
  return `			map {header.Accept-Language} {library_${lang}} {
${weightRules(lang)
  .map(({ pattern, weight }) => `				\`~(?i)${pattern}\` "${weight ?? '${1}'}"\n`)
  .join('')}				default ""
			}
`;
}

/** The condition that one language weighs more than the other, or the same and is named first. */
function heavier(one: Lang, other: Lang): string {
  return `{library_${one}} > {library_${other}} || ({library_${one}} == {library_${other}} && {library_${one}} != "" && {library_first}.matches("(?i)${one}"))`;
}
