type Sheet = Readonly<Record<string, string>>

/** Class names of one CSS module by their short names; what is false or missing is left out. */
export const classNames =
  (sheet: Sheet) =>
  (...names: readonly (string | false | null | undefined)[]): string =>
    names
      .map((name) => (name ? sheet[name] : undefined))
      .filter(Boolean)
      .join(' ')
