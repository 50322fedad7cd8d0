/** A workspace on linux-64; `more` begins on line 4, still in `[workspace]`. */
export const ws = (more = ''): string => `[workspace]\nchannels = []\nplatforms = ["linux-64"]\n${more}`;

/** The same with pixi-build; `more` begins on line 5, still in `[workspace]`. */
export const building = (more = ''): string => ws(`preview = ["pixi-build"]\n${more}`);
