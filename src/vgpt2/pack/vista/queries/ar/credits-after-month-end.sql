/*
title: Credit memos, adjustments and write-offs posted after a month end on invoices of that month and before, with customer and reason
grain: one credit on one invoice
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2023-12-01}
asks:
  - Show me every credit that was issued in the new year against a bill that was in receivables at year end.
  - Customer, invoice, month invoiced, credit date, type, reason, amount; the credit posted later than the cut-off, the invoice not later
  - credits after year end
  - "One of the things we do each February is to look whether revenue of the old year was taken back quietly in January, that is credit memos or adjustments entered after the close on invoices from before it, so list these with the reason and the amount, whatever the kind, cash not included."
  - subsequnt credit memos agianst december invoices
  - Was anything billed before the end of the year taken back afterwards?
  - Castellan Hospital got 58,000 knocked off application 7 in February, find that and others like it.
  - Reductions entered after December against bills from December or earlier.
  - 'Revenue cutoff test: auditors want all credits, corrections and bad debt from january on that hit prior year billings, with client and cause'
  - old-year bills credited afterwards
  - Later reductions of bills from before the close, customer, contract, bill number, its period and amount, credit period and date, kind, cause, dollars; biggest first
  - CMs/adj/w-o in jan+ vs inv's <= 12/23
  - After the year closed, did we quietly take back anything that had been billed before?
*/
WITH Credited AS (
    SELECT ARTH.ARCo, ARTH.Mth, ARTH.ARTrans, ARTH.ARTransType, ARTH.TransDate, ARTH.ReasonCode, ARTL.ApplyMth,
        ARTL.ApplyTrans, SUM(ARTL.Amount) AS Amount
    FROM ARTH WITH (NOLOCK)
    JOIN ARTL WITH (NOLOCK)
        ON ARTH.ARCo = ARTL.ARCo
        AND ARTH.Mth = ARTL.Mth
        AND ARTH.ARTrans = ARTL.ARTrans
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.Mth > @ThroughMth
        AND ARTH.ARTransType IN ('C', 'A', 'W')
        AND ARTL.ApplyMth <= @ThroughMth
    GROUP BY ARTH.ARCo, ARTH.Mth, ARTH.ARTrans, ARTH.ARTransType, ARTH.TransDate, ARTH.ReasonCode, ARTL.ApplyMth,
        ARTL.ApplyTrans
)
SELECT ARTH.Customer, ARCM.Name, ARTH.Contract, ARTH.Invoice, ARTH.Mth AS InvoiceMonth, ARTH.Invoiced,
    Credited.Mth AS CreditMonth, Credited.TransDate AS CreditDate, Credited.ARTransType,
    HQRC.Description AS Reason, Credited.Amount
FROM Credited
JOIN ARTH WITH (NOLOCK)
    ON Credited.ARCo = ARTH.ARCo
    AND Credited.ApplyMth = ARTH.Mth
    AND Credited.ApplyTrans = ARTH.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
LEFT JOIN HQRC WITH (NOLOCK)
    ON Credited.ReasonCode = HQRC.ReasonCode
ORDER BY ABS(Credited.Amount) DESC, ARTH.Invoice
