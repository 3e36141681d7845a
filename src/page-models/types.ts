import type { DateText as DateWords } from '../dates/format-date.ts';
import type { EntityKind } from '../documents/types.ts';
import type { Href } from './hrefs.ts';
import type { PagePath } from './permalinks.ts';
import type { PrintedEnd } from './printed-end.ts';
import type { TakeAlong } from './take-along.ts';

/** What holds for the whole site. */
export interface SiteConfig {
	readonly title: string;
	readonly tagline: string;
	/** BCP 47 tag: the language of the pages' own words and the form of dates. */
	readonly locale: string;
	/** The licence of the texts. */
	readonly license: { readonly name: string; readonly url: string };
	/** How many letters (UTF-16 units) one index of the search may hold; beyond, it is divided into shards. 3,500,000 when left out. */
	readonly mostSearched?: number;
	/**
	 * Where the site is published, with `/` at the end: `https://example.org/news/`. Without it nothing that needs whole
	 * addresses is written.
	 */
	readonly url?: string;
}

/** Files beside the pages, as paths from the site's root. */
export interface SiteAssets {
	readonly stylesheet: PagePath;
	/** What holds on paper besides. */
	readonly printStylesheet: PagePath;
	readonly font: PagePath;
	readonly icon: PagePath;
	readonly search: PagePath;
	/** What the pages' hosts are to allow them (Content Security Policy), with one index of the search and with shards. */
	readonly policies: Readonly<Record<'plain' | 'sharded', string>>;
	/** Whether the index of the search is divided into shards, which are read by a program of their own (WebAssembly). */
	readonly sharded?: boolean;
}

/** A link to another page or place. */
export interface LinkModel {
	readonly label: string;
	readonly href: Href;
	/** Whether the page itself is meant. */
	readonly current?: boolean;
}

/** The picture of a page where its link is shared, before it is drawn. Every text is in its own language. */
export interface Card {
	/** Where the picture will lie: `cards/people/xi-jinping.png`. */
	readonly path: PagePath;
	readonly kind: 'site' | 'article' | 'section' | 'timeline' | EntityKind;
	/** What it is, in a word: "Person", "Section", or an article's genre. */
	readonly label: string;
	readonly title: string;
	/** BCP 47 tag of the title and the line. */
	readonly language: string;
	/** The name in its own script. */
	readonly nativeName?: { readonly text: string; readonly language: string };
	/** One sentence. */
	readonly line?: string;
	/** The article it belongs to, and what that is dated. */
	readonly article?: { readonly title: string; readonly language: string; readonly date: string };
	readonly siteTitle: string;
	/** What the picture shows, for those who do not see it. */
	readonly alt: string;
}

/** What sites and programs that show a link are told of its page (Open Graph, Twitter cards). */
export interface Share {
	/** The page's own title, without the site's. */
	readonly title: string;
	readonly description: string;
	readonly type: 'website' | 'article' | 'profile';
	/** Language and territory, as Open Graph writes them: `en_GB`. */
	readonly locale: string;
	/** The whole address of this page, and of the page that stands for it; absent without an address of the site. */
	readonly url?: string;
	readonly canonical?: string;
	readonly image?: { readonly url: string; readonly width: 1200; readonly height: 630; readonly alt: string };
	/** ISO 8601 day or time; articles and their sections only, and only when the day is known for certain. */
	readonly published?: string;
	/** The heading of the section that the page shows. */
	readonly section?: string;
}

/** A `<meta>` element. */
export interface MetaTag {
	readonly name: string;
	readonly content: string;
}

/** The way to a feed. */
export interface FeedLink {
	readonly href: Href;
	/** Its media type. */
	readonly type: string;
	readonly title: string;
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
	readonly printStylesheet: Href;
	readonly font: Href;
	readonly icon: Href;
	/** What lets readers keep the site. */
	readonly keeping: { readonly manifest: Href; readonly worker: Href };
	/** Whether the index of the search is divided into shards. */
	readonly sharded?: boolean;
	/** The files of the search, in the order in which they are read: what is searched, and the script. */
	readonly search: readonly [data: Href, script: Href];
	readonly license: SiteConfig['license'];
	/** The articles of the page, to be taken along. */
	readonly along: readonly TakeAlong[];
	/** What its last sheet says. */
	readonly printed: PrintedEnd;
	/** CSS of this page alone, for its head; absent when there is none. */
	readonly style?: string;
	/** Whether the page holds a timeline with a filter. */
	readonly filtered: boolean;
	/** Whether the page holds mentions, which show what it says elsewhere of those they name. */
	readonly previews?: boolean;
	/** Whether the page holds an article's text, whose passages can be shared. */
	readonly shareable?: boolean;
	/** Whether the page does nothing but lead to another. */
	readonly forwards?: boolean;
	readonly share: Share;
	/** What tells the page from others of the same title: an event's date. Absent where the title must stay. */
	readonly apart?: string;
	/** Absent for pages that nobody shares. */
	readonly card?: Card;
	/** Empty without an address of the site. */
	readonly feeds: readonly FeedLink[];
	/** What tells reference managers how to cite the page; articles and their sections only. */
	readonly citation?: readonly MetaTag[];
	/** What the page says to machines: a JSON-LD document, ready for its `<script>`. */
	readonly linkedData?: string;
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
