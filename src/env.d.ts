interface ImportMetaEnv {
	/** Set under `astro dev` (see dev/writing-desk.ts). */
	readonly WRITING?: true;
}
