/** Text as it is compared when somebody looks for it: without case and accents. */
export const normalText = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
