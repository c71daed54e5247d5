/** Text from files without control characters: a name cannot move the cursor or colour the screen. */
export const clean = (text: string): string => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
