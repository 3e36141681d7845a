import type { VFileMessage } from 'vfile-message';
import type { Annotation } from '../../src/annotation/types.ts';
import { checkSite, type TextToAnnotate } from '../../src/check-site.ts';
import type { SourceFile } from '../../src/documents/types.ts';

/** Says what an annotator finds in a text. */
export type Annotator = (passages: TextToAnnotate['passages']) => Partial<Annotation>;

/** Check files with all rules; without an annotator no names and events are found in the text. */
export async function checkFiles(files: readonly SourceFile[], annotator: Annotator = () => ({})): Promise<readonly VFileMessage[]> {
	const annotate = (texts: readonly TextToAnnotate[]): readonly Annotation[] =>
		texts.map(({ passages }) => ({ names: [], events: [], ...annotator(passages) }));
	return (await checkSite(files, { url: undefined, publicFiles: ['/pictures/a.jpg'], annotate })).messages;
}
