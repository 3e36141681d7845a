import type { DateText as DateWords } from '../dates/format-date.ts';
import type { EntityKind } from '../documents/types.ts';
import type { Href, PagePath } from './permalinks.ts';

/** What holds for the whole site. */
export interface SiteConfig {
	readonly title: string;
	readonly tagline: string;
	/** BCP 47 tag: the language of the pages' own words and the form of dates. */
	readonly locale: string;
	/** The licence of the texts. */
	readonly license: { readonly name: string; readonly url: string };
}

/** Files beside the pages, as paths from the site's root. */
export interface SiteAssets {
	readonly stylesheet: PagePath;
	readonly font: PagePath;
	readonly icon: PagePath;
}

/** A link to another page or place. */
export interface LinkModel {
	readonly label: string;
	readonly href: Href;
	/** Whether the page itself is meant. */
	readonly current?: boolean;
}

/** What stands around every page. */
export interface Frame {
	readonly path: PagePath;
	/** For the browser's title bar. */
	readonly title: string;
	/** For search engines, one sentence. */
	readonly description: string;
	readonly locale: string;
	readonly siteTitle: string;
	readonly home: Href;
	readonly navigation: readonly LinkModel[];
	readonly stylesheet: Href;
	readonly font: Href;
	readonly icon: Href;
	readonly license: SiteConfig['license'];
	/** CSS of this page alone, for its head; absent when there is none. */
	readonly style?: string;
	/** Whether the page holds a timeline with a filter. */
	readonly filtered: boolean;
}

/** A link to the page of an entity. */
export interface EntityLink {
	readonly kind: EntityKind;
	readonly name: string;
	/** Set when the name is not in the language of the page. */
	readonly language?: string;
	readonly href: Href;
}

/** A piece of a quoted passage: plain words, the name that the page is about, or a link to another entity. */
export type Segment =
	| { readonly kind: 'text' | 'mark'; readonly text: string }
	| { readonly kind: 'link'; readonly text: string; readonly href: Href };

/** Words of an article, quoted on another page. */
export interface Passage {
	/** The paragraph that they stand in. */
	readonly href: Href;
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	readonly segments: readonly Segment[];
	/** Whether they are the caption or the credit of a picture. */
	readonly picture: boolean;
}

/** A date with its words. */
export interface DateText extends DateWords {
	/** Set when they are not in the language of the site. */
	readonly language?: string;
}
