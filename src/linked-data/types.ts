import type { ArticleSlug, EntityKind } from '../documents/types.ts';
import type { EntityKey } from '../graph/types.ts';
import type { SiteContext } from '../page-models/site-context.ts';
import type { Frame } from '../page-models/types.ts';
import type { Addresses } from './addresses.ts';

/** What a page is about. */
export type Subject =
	| { readonly kind: 'home' | 'timeline' | 'names' | 'about' }
	| { readonly kind: 'article'; readonly slug: ArticleSlug }
	| { readonly kind: 'section'; readonly slug: ArticleSlug; readonly id: string }
	| { readonly kind: 'entity'; readonly key: EntityKey }
	| { readonly kind: 'listing'; readonly of: EntityKind };

/** What the nodes of one page's graph are made from. */
export interface GraphContext {
	readonly site: SiteContext;
	readonly frame: Frame;
	readonly at: Addresses;
}
