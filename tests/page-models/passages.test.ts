import { describe, expect, it } from 'vitest';
import type { PagePath } from '../../src/page-models/permalinks.ts';
import { onPage } from '../../src/page-models/site-context.ts';
import type { Passage } from '../../src/page-models/types.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';
import { articleIn, entityIn, makeSite, writePassage } from '../support/make-site.ts';

const site = makeSite();
const quote = (key: string, of = site): readonly Passage[] => {
	const { mentions } = entityIn(of, key);
	return of.passages.sentences(mentions, key as never, onPage(of, 'people/x.html' as PagePath).link);
};

describe('sentences', () => {
	it('quotes each sentence once, with the name marked and the others linked', () => {
		expect(quote('person:putin').map(writePassage)).toEqual([
			'<Xi Jinping> met [Vladimir Putin] in <Beijing>.',
			'[Putin] thanked <Xi>, and <Xi> thanked [Putin].',
		]);
	});

	it('links other names from the page that quotes them', () => {
		const links = quote('person:putin').flatMap(({ segments }) =>
			segments.flatMap((segment) => (segment.kind === 'link' ? segment.href : [])),
		);
		expect(links).toEqual(
			['../people/xi.html', '../places/beijing.html', '../people/xi.html', '../people/xi.html'].map((href) =>
				href.replace('../people/', ''),
			),
		);
	});

	it('leads to its words in the paragraph', () => {
		const [block] = articleIn(site).document.sections[0]?.blocks ?? [];
		expect(quote('person:putin').map(({ href }) => href)).toEqual(
			['Xi%20Jinping%20met,Putin%20in%20Beijing%2E', 'Putin%20thanked,thanked%20Putin%2E'].map(
				(words) => `../articles/forum.html#${String(block?.id)}:~:text=${words}`,
			),
		);
	});

	it('quotes the words of an entity link, without its markup', () => {
		expect(quote('person:li').map(writePassage)).toEqual([
			'Ten years since <Xi> launched it, [the scholar] looked back at <China>.',
			'[Li Mingjiang]/<United Nations>',
		]);
	});

	it('says which words belong to a picture', () => {
		expect(quote('place:beijing').map(({ picture }) => picture)).toEqual([false, true]);
		expect(quote('organization:un').map(({ picture }) => picture)).toEqual([true]);
	});

	it('keeps language and direction of the article', () => {
		const { path, value } = makeArticle(`people:\n${makeEntry('xi', 'شي')}`, 'قال شي إنه سعيد. ذهب شي.');
		const arabic = makeSite([{ path, value: value.replace('language: en', 'language: ar') }]);
		expect(quote('person:xi', arabic).map(({ language, direction }) => [language, direction])).toEqual([
			['ar', 'rtl'],
			['ar', 'rtl'],
		]);
	});

	it('joins two sentences when a name reaches across their border', () => {
		const odd = makeSite([makeArticle(`organizations:\n${makeEntry('yahoo', 'Yahoo! Japan')}`, 'First. We saw Yahoo! Japan there. Last.')]);
		expect(quote('organization:yahoo', odd).map(writePassage)).toEqual(['We saw [Yahoo! Japan] there.']);
	});
});

describe('whole', () => {
	it('quotes the paragraph of a spot, with its words marked and names outside of them linked', () => {
		const [citation] = entityIn(site, 'event:launch').citations;
		if (!citation) throw new Error('No citation');
		const passage = site.passages.whole(citation, 'event:launch' as never, onPage(site, 'events/launch.html' as PagePath).link);
		expect(writePassage(passage)).toBe('[Ten years since Xi] launched it, <the scholar> looked back at <China>.');
	});
});
