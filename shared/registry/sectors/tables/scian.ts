/**
 * The sectors of Mexico's SCIAN 2018 that have no counterpart in the US and Canadian versions (wholesale 43, retail 46,
 * government 93) to NACE Rev. 2, placed by hand after the descriptions of INEGI (open data, free use with attribution).
 * Written as "NACE digits:SCIAN prefixes"; the longest prefix of a code decides. All other sectors agree with NAICS in
 * their first five digits.
 */
export const SCIAN_TO_NACE = `
45:436
451:4681
453:4682
454:4683
461:437
462:4341
463:431
464:432 433
466:435
467:434
471:461110 462
472:461
473:4684
474:4662
475:4631 466 467
476:4652 4653
477:463 464 465 4664
479:469
84:931
99:932
`
