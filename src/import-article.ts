import type { VFileMessage } from 'vfile-message';
import type { Annotation } from './annotation/types.ts';
import type { TextToAnnotate } from './check-site.ts';
import { isError } from './diagnostics/message.ts';
import type { ArticleDocument, ArticleSlug, EntityKind, SourceFile } from './documents/types.ts';
import { ENTITY_KINDS } from './documents/types.ts';
import { isDoubt, messagesWithDoubts, readWithDoubts, sameMessage } from './doubts.ts';
import { draftEntries } from './drafts/draft-entries.ts';
import { draftHead, type Stated } from './drafts/draft-head.ts';
import { dropReferences, repairEntries } from './drafts/repair-entries.ts';
import { type DraftEntry, type DraftHead, kindOf } from './drafts/types.ts';
import { type WrittenArticle, writeArticle } from './drafts/write-article.ts';
import { writeBody, writePlainBody } from './drafts/write-body.ts';
import { indexRecords } from './graph/known-records.ts';
import { type EntityKey, entityKey, type Graph } from './graph/types.ts';
import type { Manuscript } from './manuscripts/types.ts';
import { type ReadOptions, type ReadSite, readSite } from './read-site.ts';
import { annotationOptions, passagesOf } from './suggestions/passages.ts';

/** Where a manuscript is to go, and among what. */
export interface ImportOptions extends ReadOptions, Stated {
	readonly slug: ArticleSlug;
	/** The content that is there. */
	readonly files: readonly SourceFile[];
	readonly annotate: (text: TextToAnnotate) => Annotation;
}

/** What became of a manuscript. */
export interface ImportedArticle {
	/** From the project's root. */
	readonly path: string;
	readonly source: string;
	readonly counts: Readonly<Record<EntityKind, number>>;
	/** Errors that could not be kept away: the content would not build with this file. */
	readonly problems: readonly VFileMessage[];
}

/**
 * Make the file of an article from a manuscript: its text, and a frontmatter whose guesses are marked. What the engine
 * would refuse of it is left out, so that the content builds with it as it did without.
 */
export function importArticle(manuscript: Manuscript, options: ImportOptions): ImportedArticle {
	const head = draftHead(manuscript, options);
	const site = createTrial(options);
	const body = [writeBody, writePlainBody]
		.map((write) => write(manuscript.blocks))
		.find((text) => site.accepts(writeArticle(head, [], text)));
	const text = body ?? writePlainBody(manuscript.blocks);
	const bare = writeArticle(head, [], text);
	const { graph } = site.read(bare);
	const article = graph.articles.get(options.slug);
	const found = article ? annotateText(options, article.document) : { names: [], events: [] };
	const records = indexRecords([...graph.entities.values()].map(({ record }) => record));
	const entries = draftEntries(found, records, takenIn(graph), options.language.value);
	const { written, kept } = settle(head, entries, text, site);
	const counts = ENTITY_KINDS.map((kind) => [kind, kept.filter((entry) => kindOf(entry) === kind).length] as const);
	return {
		path: site.path,
		source: written.source,
		counts: Object.fromEntries(counts) as Record<EntityKind, number>,
		problems: site.problems(written).filter(isError),
	};
}

function annotateText({ annotate, date }: ImportOptions, document: ArticleDocument): Annotation {
	const passages = passagesOf(document).map(({ text, kind }) => ({ text, kind }));
	return annotate({ passages, options: { ...annotationOptions(document), date: date.value } });
}

/** The file of an article, with the entries that are in it. */
interface Settled {
	readonly written: WrittenArticle;
	readonly kept: readonly DraftEntry[];
}

function settle(head: DraftHead, entries: readonly DraftEntry[], text: string, site: Trial): Settled {
	let kept = entries;
	for (;;) {
		const written = writeArticle(head, kept, text);
		const blame = site.problems(written).filter((message) => isError(message) || isDoubt(message));
		// Each round takes something away, so that there is a last one.
		const repaired = repairEntries(kept, written, blame, site.path);
		if (repaired === kept) return site.accepts(written) ? { written, kept } : settleOneByOne(head, entries, text, site);
		kept = repaired;
	}
}

/** What is too tangled to be repaired as a whole: each entry is kept that is accepted beside those before it. */
function settleOneByOne(head: DraftHead, entries: readonly DraftEntry[], text: string, site: Trial): Settled {
	let settled: Settled = { written: writeArticle(head, [], text), kept: [] };
	for (const entry of entries) {
		const kept = dropReferences([...settled.kept, entry]);
		const written = writeArticle(head, kept, text);
		if (site.accepts(written)) settled = { written, kept };
	}
	return settled;
}

/** What the engine says of the content with a new file in it, and did not say without. */
interface Trial {
	readonly path: string;
	readonly read: (written: WrittenArticle) => ReadSite;
	/** What is new, but for the lock that is still to be made. */
	readonly problems: (written: WrittenArticle) => readonly VFileMessage[];
	readonly accepts: (written: WrittenArticle) => boolean;
}

function createTrial(options: ImportOptions): Trial {
	const path = `content/articles/${options.slug}.md`;
	const before = new Set(readWithDoubts(options.files, options).map(sameMessage));
	const read: Trial['read'] = ({ source }) => readSite([...options.files, { path, value: source }], options);
	const problems: Trial['problems'] = (written) =>
		messagesWithDoubts(read(written)).filter((message) => message.ruleId !== 'lock-behind' && !before.has(sameMessage(message)));
	return { path, read, problems, accepts: (written) => !problems(written).some(isError) };
}

/** Ids that records have or had: an old address must not become somebody else's. */
function takenIn(graph: Graph): (key: EntityKey) => boolean {
	const keys = new Set(
		[...graph.entities.values()].flatMap(({ key, record }) => [key, ...record.formerIds.map((id) => entityKey(record.kind, id))]),
	);
	return (key) => keys.has(key);
}
