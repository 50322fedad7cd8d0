import { readFile } from 'node:fs/promises';

/** A file or link as it will stand in the package. */
export type CollectedFile =
  | {
      readonly type: 'file';
      /** In the package, forward slashes. */
      readonly path: string;
      readonly executable: boolean;
      /** The bytes when they differ from the prefix's, else the absolute path of the file. */
      readonly content: string | Buffer;
    }
  | {
      readonly type: 'symlink';
      readonly path: string;
      readonly linkTarget: string;
      /** Absolute path of the link in the prefix. */
      readonly source: string;
    };

/** The bytes of a file that is small by its nature. */
export async function contentOf({ content }: Extract<CollectedFile, { type: 'file' }>): Promise<Buffer> {
  return typeof content === 'string' ? readFile(content) : content;
}
