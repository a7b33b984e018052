/** While the data folder has not answered: what is waited for, what is safe, what to do. */
export const slowDataFolderText = (folder: string): string =>
  `Datamappen svarar inte än: ${folder}. Inget har ändrats, och ärendena visas så snart den svarar. Ligger mappen på nätet: se efter att datorn har kontakt med det.`
