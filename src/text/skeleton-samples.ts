/** The standfirst with which `npm run new` begins an article. */
export const SAMPLE_STANDFIRST = 'One sentence that says what the story is about.';

/** The first sentence of the text with which `npm run new` begins an article. */
export const SAMPLE_TEXT = 'The first paragraph says what happened, where and when.';
