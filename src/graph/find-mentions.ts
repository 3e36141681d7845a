import type { VFileMessage } from 'vfile-message';
import { createMessage, type Place } from '../diagnostics/message.ts';
import { type ArticleDocument, COLLECTIONS, type EntityId, type EntityKind, type EntityRecord } from '../documents/types.ts';
import type { EntityLink } from '../markdown/phrasing.ts';
import type { BlockText } from '../markdown/sections.ts';
import { placeInText, placeOfNode } from '../markdown/text-place.ts';
import { suggest } from '../text/suggest.ts';
import type { Gazetteer } from './gazetteer.ts';
import { matchNames, type NameMatch } from './match-names.ts';
import { gatherSearched } from './searched-names.ts';
import { compareSpots, type EntityKey, entityKey, type Mention, type TextSpot } from './types.ts';
import type { UnreadKeys } from './unread-keys.ts';

/** The mentions of an article, in the order of the text, and the places that name nobody clearly. */
export interface FoundMentions {
	readonly mentions: readonly Mention[];
	/** What ambiguous names may mean, with the names: the text may name it after all. */
	readonly unclear: ReadonlyMap<EntityKey, ReadonlySet<string>>;
	readonly messages: readonly VFileMessage[];
}

/**
 * Find every place in an article's text that names an entity it lists, by name or by an entity link
 * (`[Li](person:li-mingjiang)`).
 *
 * @param article - the article
 * @param records - the records of the entities that it lists
 * @param unread - what was listed but could not be read: a link to it is not wrong
 */
export function findMentions(article: ArticleDocument, records: readonly EntityRecord[], unread: UnreadKeys = new Set()): FoundMentions {
	const unclear = new Map<EntityKey, Set<string>>();
	const messages: VFileMessage[] = [];
	const mentions: Mention[] = [];
	const gazetteer = gatherSearched(article, records);
	const listed = new Map(records.map((record) => [entityKey(record.kind, record.id), record]));
	for (const { spot, text } of textsOf(article)) {
		const found = [
			...linkedMentions(text, listed, unread, article.file, messages),
			...namedMentions(text, gazetteer, article.file, messages, unclear),
		];
		for (const { entity, start, end } of found) {
			mentions.push({ ...spot, start, end, entity, surface: text.plain.slice(start, end) });
		}
	}
	return { mentions: mentions.sort(compareSpots), unclear, messages };
}

/** Every text of an article with where it stands. */
export function* textsOf(article: ArticleDocument): Generator<{ spot: Omit<TextSpot, 'start' | 'end'>; text: BlockText }> {
	for (const [section, { blocks }] of article.sections.entries()) {
		for (const [block, { texts }] of blocks.entries()) {
			for (const [index, text] of texts.entries()) {
				yield { spot: { article: article.slug, section, block, text: index }, text };
			}
		}
	}
}

type Found = Pick<Mention, 'entity' | 'start' | 'end'>;

function linkedMentions(
	{ entityLinks }: BlockText,
	listed: ReadonlyMap<EntityKey, EntityRecord>,
	unread: UnreadKeys,
	file: string,
	messages: VFileMessage[],
): Found[] {
	return entityLinks.flatMap((link) => {
		if (link.scheme === 'none') return [];
		const entity = entityKey(link.scheme as EntityKind, link.id as EntityId);
		if (listed.has(entity)) return [{ entity, start: link.start, end: link.end }];
		if (!unread.has(entity)) messages.push(unlisted(link, placeOfNode(link.node, file), listed.values()));
		return [];
	});
}

function unlisted({ scheme, id }: EntityLink, place: Place, listed: Iterable<EntityRecord>): VFileMessage {
	const kind = scheme as EntityKind;
	const meant = suggest(
		id,
		[...listed].filter((record) => record.kind === kind).map((record) => record.id),
	);
	const advice = `${meant === undefined ? 'List' : `Did you mean \`${meant}\`? If not, list`} it under \`${COLLECTIONS[kind]}\` in the frontmatter.`;
	return createMessage('unknown-id', place, `This article lists no ${kind} with the id \`${id}\``, advice);
}

function namedMentions(
	text: BlockText,
	gazetteer: Gazetteer,
	file: string,
	messages: VFileMessage[],
	unclear: Map<EntityKey, Set<string>>,
): Found[] {
	return matchNames(text.searchable, gazetteer).flatMap((match) => {
		const [only, ...others] = match.bearers;
		if (only !== undefined && others.length === 0) return [{ entity: only, start: match.start, end: match.end }];
		const surface = text.plain.slice(match.start, match.end);
		for (const bearer of match.bearers) unclear.set(bearer, (unclear.get(bearer) ?? new Set()).add(surface));
		messages.push(ambiguous(match, text, file));
		return [];
	});
}

function ambiguous(match: NameMatch, text: BlockText, file: string): VFileMessage {
	const surface = text.plain.slice(match.start, match.end);
	const choices = match.bearers.map((key) => `[${surface}](${key})`);
	const advice = `Say which: ${choices.join(' or ')}, or [${surface}](none:) for neither.`;
	const reason = `\`${surface}\` is a name of ${match.bearers.map((key) => `\`${key}\``).join(' and ')}`;
	return createMessage('ambiguous-name', placeInText(text, match.start, file, match.end), reason, advice, { actual: surface });
}
