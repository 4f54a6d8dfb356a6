/*
title: Entries of a month by source
grain: one source
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Where do this month's GL postings come from?
  - GL entries by source module
  - postings per source
  - Count and total debits of GL detail by source for a month.
  - which modules posted to gl
  - How many lines did payroll, payables and receivables each send to the books in June?
  - Before closing june I check that every module has interfaced; give the number of lines and the total debits and credits that reached the ledger from each of them
  - who fed the ledger this month
  - Origin of the lines in alphabetical order, how many there are, total debits, total credits for the one month
  - pstngs cnt + dr/cr per src, 6/24. did PR come over?
  - Our bookings arrive from several programs such as payroll and billing. How much did each of them deliver this month?
*/
SELECT GLDT.Source, COUNT(*) AS Entries, SUM(CASE WHEN GLDT.Amount > 0 THEN GLDT.Amount ELSE 0 END) AS Debits,
    SUM(CASE WHEN GLDT.Amount < 0 THEN GLDT.Amount ELSE 0 END) AS Credits
FROM GLDT WITH (NOLOCK)
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
GROUP BY GLDT.Source
ORDER BY GLDT.Source
