import type { Definition } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import type { ArticleDocument, EntityDocument } from '../documents/types.ts';
import { listLinks } from '../markdown/list-links.ts';
import type { Section } from '../markdown/sections.ts';
import { placeOfNode } from '../markdown/text-place.ts';
import { createLinkAdvice, readEntityPage } from './link-advice.ts';
import { entityKey, type Graph } from './types.ts';
import type { UnreadKeys } from './unread-keys.ts';

/** The pages and files that a link may lead to, with `/` at the start; each with its fragments, or nothing where any will do. */
export type Places = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** What links are held against. */
export interface LinkTargets {
	readonly places: Places;
	/** Paths of the files below `public/`, with `/` at the start. */
	readonly publicFiles: ReadonlySet<string>;
	/** What could not be read: links to it are not wrong. */
	readonly unread: UnreadKeys;
	/** Whether a file could not be read at all: nobody knows which articles come of it. */
	readonly isLost: boolean;
}

/** Report links of articles and of background texts to pages, places of pages and files that are not there. */
export function checkLinks(
	articles: readonly ArticleDocument[],
	shared: readonly EntityDocument[],
	graph: Graph,
	targets: LinkTargets,
): readonly VFileMessage[] {
	const check = createCheck(graph, targets);
	const find = (sections: readonly Section[], definitions: readonly Definition[], file: string, page?: string): readonly VFileMessage[] => {
		const nodes = sections.flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks.map(({ node }) => node)]);
		return [...listLinks([...nodes, ...definitions])].flatMap((link) => {
			const fault = check(link.url, page);
			if (!fault) return [];
			return [createMessage('missing-file', placeOfNode(link, file), fault.reason, fault.advice, { actual: link.url })];
		});
	};
	return [
		...articles.flatMap(({ slug, file, sections, definitions }) => find(sections, definitions, file, `/articles/${slug}.html`)),
		...shared.flatMap(({ record }) => find(record.background, record.definitions, record.place.file)),
	];
}

interface Fault {
	readonly reason: string;
	readonly advice: string;
}

type Check = (url: string, page: string | undefined) => Fault | undefined;

/** `page` is the one that a fragment alone is of; nothing where any fragment will do. */
function createCheck(graph: Graph, { places, publicFiles, unread, isLost }: LinkTargets): Check {
	const advise = createLinkAdvice(graph, [...places.keys(), ...publicFiles]);
	const isDoubtful = (path: string): boolean => {
		const entity = readEntityPage(path);
		return entity ? unread.has(entityKey(entity.kind, entity.id)) : isLost && path.startsWith('/articles/');
	};
	return (url, page) => {
		const { path, fragment } = split(url);
		if (path === '' ? page === undefined || !url.startsWith('#') : !path.startsWith('/')) return undefined;
		const target = [path, decode(path)].find((known) => places.has(known)) ?? (path === '' ? page : undefined);
		if (target !== undefined) return findFragment(url, target, fragment);
		if (path === '/' || publicFiles.has(path) || publicFiles.has(decode(path)) || isDoubtful(decode(path))) return undefined;
		return { reason: `Link to \`${url}\`, which is not there`, advice: advise(decode(path)) };
	};

	function findFragment(url: string, target: string, fragment: string | undefined): Fault | undefined {
		const ids = places.get(target);
		// What the page names for itself has a full stop in it.
		if (fragment === undefined || !ids || ids.has(fragment) || fragment.includes('.')) return undefined;
		const reason = `Link to \`${url}\`: there is no place \`${fragment}\` on the page`;
		return { reason, advice: advise(target, { fragment, ids }) };
	}
}

/** Words to light up (`:~:text=…`) are no matter here. */
function split(url: string): { readonly path: string; readonly fragment: string | undefined } {
	const [before = '', ...behind] = url.split('#');
	const written = behind.join('#').replace(/:~:.*$/s, '');
	const fragment = behind.length === 0 || (written === '' && url.includes(':~:')) ? undefined : decode(written);
	return { path: before.replace(/\?.*$/s, ''), fragment };
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text).normalize('NFC');
	} catch {
		// A `%` that encodes nothing: the name may hold it.
		return text;
	}
}
