import { COLLECTIONS, ENTITY_KINDS, type EntityId, type EntityKind } from '../documents/types.ts';
import { indexWords } from '../text/likely-words.ts';
import { suggest } from '../text/suggest.ts';
import { indexIds } from './index-ids.ts';
import { entityKey, type Graph } from './types.ts';

/** A place of a page that a link means, and the places that the page has. */
export interface MeantFragment {
	readonly fragment: string;
	readonly ids: ReadonlySet<string>;
}

/** Says what to write instead of a path that leads nowhere, or of a fragment that its page does not have. */
export type AdviseLink = (path: string, place?: MeantFragment) => string;

const FALLBACK = 'Write the path of a page, as in `/articles/my-story.html`, or of a file in `public/`.';

/**
 * Make what advises on links; nothing is done before it is asked.
 *
 * @param paths - the pages and files of the site, with `/` at the start
 */
export function createLinkAdvice(graph: Graph, paths: Iterable<string>): AdviseLink {
	const idsLike = indexIds(new Map([...graph.entities].map(([key, { record }]) => [key, record])));
	let names: PathNames | undefined;
	return (path, place) => {
		if (place) return adviseFragment(path, place);
		const entity = readEntityPage(path);
		if (entity) return adviseEntity(entity, graph, idsLike(entity.kind, entity.id));
		names ??= indexNames(paths);
		const bare = path.replace(/\/$/, '');
		const meant = [`${bare}.html`, `${bare}/index.html`].find(names.has) ?? names.nearest(path);
		return meant === undefined ? FALLBACK : `Did you mean \`${meant}\`? If not, take a page that is there, or a file in \`public/\`.`;
	};
}

interface PathNames {
	readonly has: (path: string) => boolean;
	/** Of what lies in the same folder and has the same ending that with the nearest name. */
	readonly nearest: (path: string) => string | undefined;
}

function indexNames(paths: Iterable<string>): PathNames {
	const all = new Set(paths);
	const folders = Map.groupBy(all, (path) => divide(path).group);
	const known = new Map<string, (word: string) => readonly string[]>();
	return {
		has: (path) => all.has(path),
		nearest: (path) => {
			const { group, name } = divide(path);
			const find = known.get(group) ?? indexWords((folders.get(group) ?? []).map((other) => divide(other).name));
			known.set(group, find);
			const near = suggest(name, find(name));
			return folders.get(group)?.find((other) => divide(other).name === near);
		},
	};
}

/** Read the path of an entity's page, with or without its ending. */
export function readEntityPage(path: string): { readonly kind: EntityKind; readonly id: EntityId } | undefined {
	const [, folder, id = ''] = /^\/([a-z]+)\/([^/]+?)(?:\.html)?\/?$/.exec(path) ?? [];
	const kind = ENTITY_KINDS.find((candidate) => COLLECTIONS[candidate] === folder);
	return kind === undefined || id === 'index' ? undefined : { kind, id: id as EntityId };
}

function adviseEntity({ kind, id }: { kind: EntityKind; id: EntityId }, graph: Graph, ids: readonly string[]): string {
	const why = `that is how a text links to the page of ${kind === 'organization' || kind === 'event' ? 'an' : 'a'} ${kind}`;
	if (graph.entities.has(entityKey(kind, id))) return `Write \`${kind}:${id}\`: ${why}.`;
	const meant = suggest(id, ids);
	return meant === undefined
		? `No ${kind} has the id \`${id}\`. Write \`${kind}:\` and an id that is there: ${why}.`
		: `Did you mean \`${kind}:${meant}\`? ${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
}

/** A path in the form folder and ending, and name; a page is meant where there is no ending. */
function divide(path: string): { readonly group: string; readonly name: string } {
	const [, folder = '/', name = '', ending = '.html'] = /^(.*\/)([^/]*?)((?:\.single)?\.[a-z0-9.]+)?$/i.exec(path) ?? [];
	return { group: `${folder}*${ending}`, name };
}

function adviseFragment(path: string, { fragment, ids }: MeantFragment): string {
	const meant = suggest(fragment, ids);
	const how = `Copy the address behind the ¶ of the heading or paragraph on \`${path}\`.`;
	return meant === undefined ? how : `Did you mean \`#${meant}\`? If not: ${how.charAt(0).toLowerCase()}${how.slice(1)}`;
}
