/*
title: Journals with their reversing journal
grain: one journal
level: basic
parameters:
  GLCo: {type: bCompany, example: 1}
asks:
  - Which journals do we have and which reverse by themselves?
  - Journal list
  - journals
  - Journals of a company with description and the journal that reverses their entries.
  - what does journal code mean and does it reverse
  - Codes for the registers entries are made in, and which ones flip themselves next month
  - New staff accountant posts accruals tomorrow; she needs the journal codes with what they mean, and in which one an accrual turns around on its own
  - jrnl codes, which flip
  - Code, its meaning, auto reversal yes or no, and the code that the opposite goes to
  - list of GL jrnls w/ rev flag + rev jrnl
  - What do abbreviations such as GJ or CD in front of a booking stand for, and is it undone automatically?
*/
SELECT GLJR.Jrnl, GLJR.Description, GLJR.Rev, GLJR.RevJrnl
FROM GLJR WITH (NOLOCK)
WHERE GLJR.GLCo = @GLCo
ORDER BY GLJR.Jrnl
