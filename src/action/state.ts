/** The state in which main leaves to post the list of its temporary folders, as JSON. */
export const temporaryFoldersState = 'temporary-folders';
