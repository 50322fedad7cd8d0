import type { PackagedPaths } from './paths.js';
import { commandText, commandType, headerSize, type LoadCommand, loadsLibrary, type MachOImage } from './read.js';

/**
 * The load commands of an image with its paths replaced. Run paths take the places of those that are there; further ones
 * come last. A command keeps its size when its new text fits and `tight` is not set.
 */
export function editedCommands(
  image: Pick<MachOImage, 'commands'>,
  paths: Pick<PackagedPaths, 'id' | 'libraries' | 'rpaths'>,
  tight: boolean,
): LoadCommand[] {
  const libraries = [...paths.libraries];
  const rpaths = [...paths.rpaths];
  const edited = image.commands.flatMap((command): LoadCommand[] => {
    if (loadsLibrary(command)) return [withText(command, libraries.shift() as string, tight)];
    if (command.type === commandType.idDylib && paths.id !== undefined) return [withText(command, paths.id, tight)];
    if (command.type !== commandType.rpath) return [command];
    const rpath = rpaths.shift();
    return rpath === undefined ? [] : [withText(command, rpath, tight)];
  });
  return [...edited, ...rpaths.map(rpathCommand)];
}

/** The header and load commands as they are to stand in the file; undefined when there is no room for them. */
export function laidOut(image: Pick<MachOImage, 'header' | 'room' | 'commands'>, commands: readonly LoadCommand[]) {
  const area = Buffer.concat(commands.map(({ bytes }) => bytes));
  if (area.length > image.room) return undefined;
  const header = Buffer.from(image.header);
  header.writeUInt32LE(commands.length, 16);
  header.writeUInt32LE(area.length, 20);
  const before = image.commands.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return Buffer.concat([header, area, Buffer.alloc(Math.max(0, before - area.length))]);
}

/** Bytes that the load commands of `laidOut` take, with the header. */
export const commandsEnd = (commands: readonly LoadCommand[]): number =>
  commands.reduce((sum, { bytes }) => sum + bytes.length, headerSize);

function withText(command: LoadCommand, text: string, tight: boolean): LoadCommand {
  const { type, bytes } = command;
  if (commandText(command) === text && !tight) return command;
  const start = bytes.readUInt32LE(8);
  const content = Buffer.from(text);
  const needed = aligned(start + content.length + 1);
  const length = tight || needed > bytes.length ? needed : bytes.length;
  const edited = Buffer.alloc(length);
  bytes.copy(edited, 0, 0, start);
  content.copy(edited, start);
  edited.writeUInt32LE(length, 4);
  return { type, bytes: edited };
}

function rpathCommand(rpath: string): LoadCommand {
  const content = Buffer.from(rpath);
  const bytes = Buffer.alloc(aligned(12 + content.length + 1));
  bytes.writeUInt32LE(commandType.rpath, 0);
  bytes.writeUInt32LE(bytes.length, 4);
  bytes.writeUInt32LE(12, 8);
  content.copy(bytes, 12);
  return { type: commandType.rpath, bytes };
}

/** Commands of 64-bit files end at multiples of eight. */
const aligned = (size: number): number => Math.ceil(size / 8) * 8;
