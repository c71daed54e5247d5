/** What a person decided of a firm. The score only says where to look first. */
export const DECISIONS = ['take-on', 'later', 'not'] as const
export type DecisionKind = (typeof DECISIONS)[number]
