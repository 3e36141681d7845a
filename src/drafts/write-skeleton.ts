import { writeScalar } from '../source-edits/write-scalar.ts';
import { SAMPLE_STANDFIRST, SAMPLE_TEXT } from '../text/skeleton-samples.ts';

/** What a new article begins with. */
export interface Skeleton {
	readonly title: string;
	/** BCP 47 tag. */
	readonly language: string;
	/** EDTF. */
	readonly date: string;
	/** The article's file, from the project's root. */
	readonly path: string;
}

/** Write a new article: the keys that it needs, and a comment on each that it may have. */
export function writeSkeleton({ title, language, date, path }: Skeleton): string {
	return `---
# The headline.
title: ${writeScalar(title)}
# The standfirst: one sentence, shown below the headline and wherever the article is shared.
description: ${SAMPLE_STANDFIRST}
# The language of the text: en, ar, zh, pt-BR, …
language: ${writeScalar(language)}
# When it is published, as EDTF: 2024-05-02, 2024-05, 2024-05-02~ (about). Later events are still to come.
date: ${writeScalar(date, { number: true })}

# What kind of piece it is, and who wrote it:
# genre: News analysis
# author: [Ana Lima, Jo Reis]

# What it retells, if it does:
# source:
#   publisher: Ponte News
#   title: The bridge is open again
#   url: https://example.org/bridge
#   date: 2024-05-02
#   credit: [Maria Sol]

# Whom and what the text names. Write the text first; then
#   npm run suggest -- ${path}
# proposes these lists. Each entry looks like one of these:
# people:
#   - id: ana-lima # the address of her page: people/ana-lima.html
#     name: Ana Lima
#     aliases: [Lima] # other names, exactly as the text uses them
#     description: Mayor of Ponte Nova since 2018.
# places:
#   - id: ponte-nova
#     name: Ponte Nova
#     description: River town.
#     latitude: -20.4164 # north and east positive
#     longitude: -42.9087
# organizations:
#   - id: river-board
#     name: River Board
#     description: Office that looks after bridges and dams.
# events:
#   - id: flood-2021
#     name: The flood
#     date: 2021-03 # EDTF
#     description: The river takes the old bridge away.
#     # words of the text, letter by letter, that stand there once:
#     evidence: the flood of March 2021
#     places: [ponte-nova]
---

${SAMPLE_TEXT} A line such as \`## What it cost\` begins a section.
`;
}
