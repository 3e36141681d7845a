import type { Annotation } from '../annotation/types.ts';
import { type CheckOptions, checkSite, type TextToAnnotate } from '../check-site.ts';
import { createAnnotator } from '../cli/annotate-threads.ts';
import { readContent } from '../cli/read-content.ts';
import { readSiteUrl } from '../cli/read-site-url.ts';
import { severityOf } from '../diagnostics/message.ts';
import { siteConfig } from '../site.config.ts';
import { messagesOfPage } from './messages-of-page.ts';
import type { DeskAnswer } from './overlay-events.ts';

/** Answers the toolbar: what there is to say about a page. A text that has not changed is annotated once. */
export function createDesk(root: string): (path: string) => Promise<DeskAnswer> {
	const annotate = rememberTexts((texts) => createAnnotator().annotate(texts));
	return async (path) => {
		const { files, publicFiles } = readContent(root);
		const { url } = readSiteUrl(process.env, siteConfig.url);
		const { messages, graph } = await checkSite(files, { url, publicFiles, annotate });
		const items = messagesOfPage(path, messages, graph).map((message) => ({
			...{ severity: severityOf(message), rule: message.ruleId ?? '', reason: message.reason, advice: message.note ?? '' },
			place: `${message.file ?? ''}:${String(message.line ?? 1)}:${String(message.column ?? 1)}`,
		}));
		return { path, items };
	};
}

function rememberTexts(annotate: CheckOptions['annotate']): CheckOptions['annotate'] {
	let known = new Map<string, Annotation>();
	return async (texts) => {
		const keys = texts.map((text) => JSON.stringify(text));
		const fresh = new Map<string, TextToAnnotate>();
		for (const [index, text] of texts.entries()) if (!known.has(keys[index] ?? '')) fresh.set(keys[index] ?? '', text);
		const annotations = await annotate([...fresh.values()]);
		const added = new Map([...fresh.keys()].map((key, index) => [key, annotations[index] ?? { names: [], events: [] }]));
		// What is no longer in the content is forgotten.
		known = new Map(keys.map((key) => [key, added.get(key) ?? known.get(key) ?? { names: [], events: [] }]));
		return keys.map((key) => known.get(key) ?? { names: [], events: [] });
	};
}
