/** Where Windows-1252 has dashes, quotation marks, the euro sign and some letters. */
const WINDOWS_SIGN = /[\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]/g
const WINDOWS_SIGNS = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ'

/**
 * Signs of Windows-1252 in text that was converted as if it were Latin-1: they stand where ISO 6429 has controls that
 * no register uses. The web's standard reads them the same way (https://encoding.spec.whatwg.org, index windows-1252).
 */
export const withWindowsSigns = (text: string): string => text.replace(WINDOWS_SIGN, windowsSign)

export const hasWindowsSigns = (text: string): boolean => text.search(WINDOWS_SIGN) !== -1

const windowsSign = (control: string): string => WINDOWS_SIGNS[control.charCodeAt(0) - 0x80] ?? control
