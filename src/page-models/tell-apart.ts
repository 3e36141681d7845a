import type { PagePath } from './permalinks.ts';
import type { Frame } from './types.ts';

/**
 * Make titles and descriptions of pages their own, so that two events called "Talks" are not taken for one page: a
 * title that several have gets what tells them apart (an event's date) or, where that is the same, the address; a
 * description that several have gets the title.
 *
 * @param frames - of all pages that are shared
 * @returns those that changed, by their paths
 */
export function tellApart(frames: readonly Frame[]): ReadonlyMap<PagePath, Frame> {
	const changeAlike = (list: readonly Frame[], field: 'title' | 'description', change: (frame: Frame, index: number) => Frame) => {
		const alike = Map.groupBy(list, ({ share }) => share[field]);
		return list.map((frame, index) => ((alike.get(frame.share[field])?.length ?? 0) > 1 ? change(frame, index) : frame));
	};
	const dated = changeAlike(frames, 'title', (frame) => retitle(frame, frame.apart));
	const titled = changeAlike(dated, 'title', (frame, index) => retitle(frames[index] ?? frame, frame.path.replace(/\.html$/, '')));
	const told = changeAlike(titled, 'description', redescribe);
	return new Map(told.filter((frame, index) => frame !== frames[index]).map((frame) => [frame.path, frame]));
}

/** The pages that every site has are called what they are called: the others give way. */
function retitle(frame: Frame, words: string | undefined): Frame {
	if (words === undefined || frame.apart === undefined) return frame;
	const title = `${frame.share.title} (${words})`;
	return { ...frame, title: `${title} · ${frame.siteTitle}`, share: { ...frame.share, title } };
}

function redescribe(frame: Frame): Frame {
	const description = `${frame.share.title}: ${frame.share.description}`;
	return { ...frame, description, share: { ...frame.share, description } };
}
