/** UTF-8 that was read as a Western encoding and saved again: "Ã±" for "ñ". */
const MOJIBAKE =
  /[ÃÂ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/
/** Signs without a width of their own, and those that turn the direction of writing. */
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/

export const isMojibake = (text: string): boolean => MOJIBAKE.test(text)
export const isHiddenSign = (text: string): boolean => HIDDEN.test(text)
