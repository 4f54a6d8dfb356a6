/*
title: Material sales invoices that are missing in receivables or have another amount there
grain: one material sales invoice
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Did every material invoice reach receivables with the same amount?
  - Material sales invoices of January to June whose ticket total differs from the receivable, or that have none, with customer and both amounts
  - ms invoices vs ar
  - customer says inv 20417 is 6,310 and our statement shows 6,130, is AR different from the tickets
  - Subledger check between the aggregate division and receivables before I close the half year.
  - What we printed against what the customer owes on the books.
  - Unvoided invoices, tickets added up incl. haul and tax, receivable invoiced amount, difference, missing ones flagged by an empty transaction.
  - Material bills from January to June that AR lacks or carries at another sum
  - Before we close the half year the auditor wants the quarry's bills tied to receivables, so point out every one missing there or unequal to its slips, with buyer and both sums
  - quarry bills vs AR, mismatches
  - Account's name beside each material bill from January to June that AR lacks or shows differently, both totals and the gap
  - MS inv ttl <> AR invoiced q1, or not in AR
  - For every stone bill we printed, does the accounting side show that the customer owes just that much, or does it not show it at all?
*/
WITH Billed AS (
    SELECT MSTD.MSCo, MSTD.MSInv, SUM(MSTD.MatlTotal + MSTD.HaulTotal + MSTD.TaxTotal) AS TicketTotal
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.MSInv IS NOT NULL
        AND MSTD.Void = 'N'
    GROUP BY MSTD.MSCo, MSTD.MSInv
)
SELECT MSIH.Mth, MSIH.MSInv, MSIH.InvDate, MSIH.Customer, ARCM.Name, MSIH.PaymentType, Billed.TicketTotal, ARTH.ARTrans,
    ARTH.Invoiced, Billed.TicketTotal - COALESCE(ARTH.Invoiced, 0) AS Difference
FROM MSIH WITH (NOLOCK)
JOIN MSCO WITH (NOLOCK)
    ON MSIH.MSCo = MSCO.MSCo
JOIN ARCM WITH (NOLOCK)
    ON MSIH.CustGroup = ARCM.CustGroup
    AND MSIH.Customer = ARCM.Customer
JOIN Billed
    ON MSIH.MSCo = Billed.MSCo
    AND MSIH.MSInv = Billed.MSInv
LEFT JOIN ARTH WITH (NOLOCK)
    ON MSCO.ARCo = ARTH.ARCo
    AND MSIH.MSCo = ARTH.MSCo
    AND MSIH.MSInv = ARTH.Invoice
    AND MSIH.CustGroup = ARTH.CustGroup
    AND MSIH.Customer = ARTH.Customer
    AND ARTH.ARTransType = 'I'
WHERE MSIH.MSCo = @MSCo
    AND MSIH.Mth BETWEEN @BeginMth AND @EndMth
    AND MSIH.InterCoInv = 'N'
    AND MSIH.Void = 'N'
    AND (ARTH.ARTrans IS NULL OR ARTH.Invoiced <> Billed.TicketTotal)
ORDER BY MSIH.Mth, MSIH.MSInv
