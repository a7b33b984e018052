/** The file is written; only where the next dialog begins could not be kept. */
export const folderNotRemembered = 'Mappen gick inte att komma ihåg till nästa gång.'
