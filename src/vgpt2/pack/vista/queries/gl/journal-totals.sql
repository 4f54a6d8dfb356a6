/*
title: Journal totals of a month
grain: one journal
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Do the journals balance this month?
  - Debits and credits by journal
  - journal totals
  - Sum of debits, credits and difference by journal with its description.
  - is any journal out of wack
  - Sum of both sides for every journal in June
  - Trial balance is out by 0.02 and I have to find the place; add up debit and credit for each journal of the month, with its name and gap
  - do jrnls foot, june
  - Code and name of the journal, total debit, total credit, and what remains if they do not cancel
  - jrnl dr/cr tots 5/24, diff col pls
  - Our entries are kept in several registers. Do the two sides of each register agree for this month?
*/
SELECT GLDT.Jrnl, GLJR.Description, SUM(CASE WHEN GLDT.Amount > 0 THEN GLDT.Amount ELSE 0 END) AS Debits,
    SUM(CASE WHEN GLDT.Amount < 0 THEN GLDT.Amount ELSE 0 END) AS Credits, SUM(GLDT.Amount) AS Difference
FROM GLDT WITH (NOLOCK)
JOIN GLJR WITH (NOLOCK)
    ON GLDT.GLCo = GLJR.GLCo
    AND GLDT.Jrnl = GLJR.Jrnl
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
GROUP BY GLDT.Jrnl, GLJR.Description
ORDER BY GLDT.Jrnl
