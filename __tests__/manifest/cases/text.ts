/** A workspace on linux-64; `more` begins on line 4, still in `[workspace]`. */
export const ws = (more = ''): string => `[workspace]\nchannels = []\nplatforms = ["linux-64"]\n${more}`;

/** The same with pixi-build; `more` begins on line 5, still in `[workspace]`. */
export const building = (more = ''): string => ws(`preview = ["pixi-build"]\n${more}`);

/** A dependency table of a workspace with pixi-build; `text` begins on line 6. */
export const dependencies = (text: string): string => building(`[dependencies]\n${text}\n`);

/** A package `p` 1.0 in its workspace; `body` begins on line 10, after the table `[package.build]`. */
export const pkg = (body = '', build = ''): string =>
  building(`[package]
name = "p"
version = "1.0"
[package.build]
backend = { name = "pixi-build-python" }${build === '' ? '' : `\n${build}`}
${body}
`);
