import { direction } from '../text/direction.ts';

/**
 * Write the running head of a page on paper (CSS Paged Media, page-margin boxes): its title where a line begins, and
 * what belongs to it where a line ends.
 *
 * @param language - BCP 47 tag of the page's main text
 * @returns CSS for the page's own style
 */
export function runningHead(title: string, more: string, language: string): string {
	const [start, end] = direction(language) === 'rtl' ? ['right', 'left'] : ['left', 'right'];
	// On the first sheet the title stands in full.
	return `@page{@top-${start}{content:${quote(title)}}@top-${end}{content:${quote(more)}}}@page:first{@top-left{content:none}@top-right{content:none}}`;
}

/** A string of CSS that can close neither itself nor the element that it stands in. */
function quote(text: string): string {
	return `"${text.replaceAll(/["\\<\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
