import { EpubCheck } from '@likecoin/epubcheck-ts';

/** Check a book by the rules of EPUBCheck. @returns errors and warnings, each in a line */
export async function checkEpub(bytes: Uint8Array): Promise<readonly string[]> {
	const { messages } = await EpubCheck.validate(bytes);
	return messages
		.filter(({ severity }) => severity !== 'info' && severity !== 'usage')
		.map(({ severity, id, message, location }) => `${severity} ${id}: ${message} (${location?.path ?? ''})`);
}
