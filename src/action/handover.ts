import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileKind, messageOf, PixiBuildError, type Reporter, temporaryNameBeside } from '../support/index.js';

/** How files get from the job that builds to the job that publishes. */
export interface Handover {
  /**
   * @param name unique in the run; an earlier attempt's is replaced
   * @param folder absolute
   * @param files absolute, within the folder; their paths in it are kept
   * @returns the id of what was made, where the means has ids
   */
  give(name: string, folder: string, files: readonly string[]): Promise<{ readonly id?: number }>;
  /**
   * @param folder absolute; gets the files
   * @throws PixiBuildError code `handover-missing`
   */
  take(name: string, folder: string): Promise<void>;
}

const missing = (name: string, cause?: unknown): PixiBuildError =>
  new PixiBuildError('handover-missing', `There are no packages handed over as '${name}'`, {
    cause,
    hint: 'Every job of the matrix has to succeed before the one that publishes; run the failed ones again.',
  });

/** By artifacts of the workflow run. */
export function artifactHandover(report: Reporter, retentionDays?: number): Handover {
  return {
    async give(name, folder, files) {
      const { DefaultArtifactClient, ArtifactNotFoundError } = await import('@actions/artifact');
      const client = new DefaultArtifactClient();
      // Packages are compressed already.
      const upload = () => client.uploadArtifact(name, [...files], folder, { compressionLevel: 0, retentionDays });
      try {
        return await upload();
      } catch (error) {
        if (!/409|already exists/i.test(messageOf(error))) throw handoverFailed('uploaded', name, error);
      }
      report({ kind: 'log', level: 'info', message: `Replacing the artifact ${name} of an earlier attempt` });
      try {
        await client.deleteArtifact(name).catch((error) => {
          if (!(error instanceof ArtifactNotFoundError)) throw error;
        });
        return await upload();
      } catch (error) {
        throw handoverFailed('uploaded', name, error);
      }
    },
    async take(name, folder) {
      const { DefaultArtifactClient, ArtifactNotFoundError } = await import('@actions/artifact');
      const client = new DefaultArtifactClient();
      try {
        const { artifact } = await client.getArtifact(name);
        const { digestMismatch } = await client.downloadArtifact(artifact.id, {
          path: folder,
          expectedHash: artifact.digest,
        });
        if (digestMismatch) throw new Error('what arrived is not what was uploaded');
      } catch (error) {
        if (error instanceof ArtifactNotFoundError) throw missing(name, error);
        throw handoverFailed('downloaded', name, error);
      }
    },
  };
}

function handoverFailed(verb: string, name: string, error: unknown): PixiBuildError {
  return new PixiBuildError('handover-failed', `The artifact '${name}' cannot be ${verb}: ${messageOf(error)}`, {
    cause: error,
    hint: 'Run the failed jobs again. Without the artifact service, hand packages over by a folder (handover-dir).',
  });
}

/** By a folder that all jobs reach. */
export function folderHandover(root: string): Handover {
  return {
    async give(name, folder, files) {
      const target = path.join(root, name);
      await mkdir(root, { recursive: true });
      const staged = temporaryNameBeside(target);
      try {
        for (const file of files) await cp(file, path.join(staged, path.relative(folder, file)));
        await rm(target, { recursive: true, force: true });
        await rename(staged, target);
      } finally {
        await rm(staged, { recursive: true, force: true });
      }
      return {};
    },
    async take(name, folder) {
      const source = path.join(root, name);
      if ((await fileKind(source)) !== 'directory') throw missing(name);
      await cp(source, folder, { recursive: true });
    },
  };
}
