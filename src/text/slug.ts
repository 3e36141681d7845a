import GithubSlugger from 'github-slugger';

/**
 * Make a function that turns headings into slugs, each different from the ones before (GitHub's rules).
 *
 * @param reserved - slugs that are taken already
 * @returns heading text → slug; an unspeakable heading (`???`) becomes `section`
 */
export function createSlugger(reserved: readonly string[] = []): (heading: string) => string {
	const slugger = new GithubSlugger();
	for (const slug of reserved) slugger.slug(slug);
	return (heading) => slugger.slug(/[\p{L}\p{N}]/u.test(heading) ? heading : 'section');
}
