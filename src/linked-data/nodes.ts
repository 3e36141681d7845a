import type {
	AboutPage,
	AnalysisNewsArticle,
	BackgroundNewsArticle,
	BreadcrumbList,
	CollectionPage,
	CreativeWork,
	Event,
	ItemList,
	Organization,
	Person,
	Place,
	WebPage,
	WebPageElement,
	WebSite,
} from 'schema-dts';

/** The one type of that name, without its subtypes: unions of hundreds of types are more than the compiler can bear. */
type Exactly<T, Name extends string> = Extract<T, { readonly '@type': Name }>;

/** schema.org's properties of what pages tell of. */
export type PersonNode = Exactly<Person, 'Person'>;
export type PlaceNode = Exactly<Place, 'Place'>;
export type OrganizationNode = Exactly<Organization, 'Organization'>;
export type EventNode = Exactly<Event, 'Event'>;
export type ArticleNode = Exactly<AnalysisNewsArticle, 'AnalysisNewsArticle'> | Exactly<BackgroundNewsArticle, 'BackgroundNewsArticle'>;
export type SectionNode = Exactly<WebPageElement, 'WebPageElement'>;
export type SourceNode = Exactly<CreativeWork, 'CreativeWork'>;
export type SiteNode = Exactly<WebSite, 'WebSite'>;
export type PageNode = Exactly<WebPage, 'WebPage'> | Exactly<CollectionPage, 'CollectionPage'> | Exactly<AboutPage, 'AboutPage'>;
export type BreadcrumbNode = Exactly<BreadcrumbList, 'BreadcrumbList'>;
export type ListNode = Exactly<ItemList, 'ItemList'>;

/** A person, place, organization or event of the site. */
export type EntityNode = PersonNode | PlaceNode | OrganizationNode | EventNode;

/** Whatever stands in a graph. */
export type GraphNode = EntityNode | ArticleNode | SectionNode | SourceNode | SiteNode | PageNode | BreadcrumbNode | ListNode;

/** Names a node that stands elsewhere in the graph. */
export interface Reference {
	readonly '@id': string;
}
