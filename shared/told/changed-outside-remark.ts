/** Told of a file that no longer is as the program wrote it; it is read all the same. */
export const changedOutsideRemark = 'Filen har ändrats utanför Nämndklar sedan den sparades.'
