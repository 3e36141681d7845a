/** The style of books: little, since readers set their own. */
export const BOOK_STYLE = `h1 { line-height: 1.2; hyphens: none; -webkit-hyphens: none; }
.title { text-align: center; margin-block: 15% 0; }
.standfirst { font-size: 1.15em; line-height: 1.4; }
.kicker, .label, .told { font-family: sans-serif; font-size: 0.8em; }
.told, .events { list-style: none; padding: 0; }
.picture { margin-block: 1em; padding-inline-start: 1em; border-inline-start: 2px solid; font-size: 0.9em; }
.events > li { margin-block: 1em; break-inside: avoid; }
a { color: inherit; }
nav li { margin-block: 0.6em; }
aside { margin-block: 1em; }
img { max-width: 100%; }
`;
