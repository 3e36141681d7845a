import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import { entityKey } from '../graph/types.ts';
import { fold } from '../text/fold.ts';
import { allRecords } from './all-records.ts';
import type { SiteSubject } from './types.ts';

/** Report aliases that no article uses: it may be misspelt, or the text was changed. */
export function checkAliases(subject: SiteSubject): readonly VFileMessage[] {
	return allRecords(subject).flatMap(({ record, placeOf }) => {
		const entity = subject.graph.entities.get(entityKey(record.kind, record.id));
		// What is never named at all, or never listed, is told by other rules.
		if (!entity || entity.mentions.length === 0) return [];
		// An ambiguous name may be theirs after all.
		const unclear = entity.articles.flatMap((slug) => [...(subject.graph.articles.get(slug)?.unclear.get(entity.key) ?? [])]);
		const found = [...entity.mentions.map(({ surface }) => surface), ...unclear];
		const used = new Set(found.map((name) => fold(name.normalize('NFC'))));
		return record.aliases.flatMap((alias, index) => {
			// What repeats the name or an earlier alias is told as such.
			const isRepeated = [record.name, ...record.aliases].indexOf(alias) !== index + 1;
			if (isRepeated || used.has(fold(alias.normalize('NFC')))) return [];
			const reason = `No text names \`${record.id}\` by the alias \`${alias}\``;
			const bare = /^[“”„‘’‚«»](.+)[“”‘’«»]$/u.exec(alias)?.[1];
			const advice =
				bare === undefined
					? 'Write it as the text does (capitals count), or remove it. Within a longer name it does not count.'
					: `Curly quotation marks are a part of it: write \`${bare}\`.`;
			return [createMessage('unused-alias', placeOf(['aliases', index]), reason, advice, { actual: alias })];
		});
	});
}
