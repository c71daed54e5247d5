/** "RLVO": how a Relevo workspace is told from any other SQLite file. */
export const APPLICATION_ID = 0x524c564f
