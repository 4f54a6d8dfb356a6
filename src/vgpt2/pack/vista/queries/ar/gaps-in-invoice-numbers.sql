/*
title: Gaps in the numbers of customer invoices of a range of months, with the numbers before and after each gap
grain: one gap
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Completeness test on sales, are the numbers of our outgoing invoices continuous or are some missing?
  - Last number before the hole, first number after it, how many are missing, date on each side
  - missing invoice numbers
  - "The auditor told us that in a pre-numbered series each number has to be there or be explained, and since bills come from three modules I can't look at one screen, so please list the holes in the series for the year with the number on either side and how many are gone."
  - gaps in the sequnce of our bils 2024
  - Which documents that we should have sent out are nowhere in the books?
  - Between 10448 and 10453 something is lost in May, are there more of these?
  - Holes in our outgoing bill sequence during 2024.
  - 'Completeness of revenue: external auditors need all missing numbers from january to june explained, number and date on either side, how many absent'
  - skipped bill numbers, AR
  - 'Missing customer bill numbers: number and date before the hole, number and date after it, how many absent, in sequence'
  - 'AR inv # gaps fy23'
  - Bills to clients are numbered consecutively; which numbers never show up?
*/
WITH Numbered AS (
    SELECT ARTH.ARCo, TRY_CAST(ARTH.Invoice AS int) AS InvoiceNumber, MIN(ARTH.TransDate) AS InvoiceDate
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
        AND ARTH.ARTransType = 'I'
        AND TRY_CAST(ARTH.Invoice AS int) IS NOT NULL
    GROUP BY ARTH.ARCo, TRY_CAST(ARTH.Invoice AS int)
),
Compared AS (
    SELECT Numbered.InvoiceNumber, Numbered.InvoiceDate,
        LAG(Numbered.InvoiceNumber) OVER (ORDER BY Numbered.InvoiceNumber) AS PriorNumber,
        LAG(Numbered.InvoiceDate) OVER (ORDER BY Numbered.InvoiceNumber) AS PriorDate
    FROM Numbered
)
SELECT Compared.PriorNumber AS NumberBefore, Compared.PriorDate AS DateBefore, Compared.InvoiceNumber AS NumberAfter,
    Compared.InvoiceDate AS DateAfter, Compared.InvoiceNumber - Compared.PriorNumber - 1 AS Missing
FROM Compared
WHERE Compared.InvoiceNumber - Compared.PriorNumber > 1
ORDER BY Compared.InvoiceNumber
