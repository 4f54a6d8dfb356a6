/*
title: Everything applied to an invoice
grain: one transaction applied to the invoice
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  ApplyMth: {type: bMonth, example: 2024-05-01}
  ApplyTrans: {type: bTrans, example: 12}
asks:
  - Show payments and adjustments applied to this invoice.
  - What happened to a customer invoice since it was posted?
  - invoice history ar
  - List all AR lines that apply to one invoice by transaction with type and amount.
  - how did they pay that invoice down
  - Trace all that was applied against one client bill from May.
  - Owner claims application 7 is fully paid; pull its checks, credits, and retention releases in date order with dollars, transaction 12 of may
  - what hit this AR bill
  - 'Applied to one customer bill: date, kind, check number, text, amount, retention, oldest first, single bill'
  - all pymts/CMs apld 2 inv trans 12 mth 5/24
  - We sent one bill; what payments or reductions have been set against it since?
*/
SELECT ARTH.TransDate, ARTH.ARTransType, ARTH.CheckNo, ARTH.Description, SUM(ARTL.Amount) AS Amount,
    SUM(ARTL.Retainage) AS Retainage
FROM ARTL WITH (NOLOCK)
JOIN ARTH WITH (NOLOCK)
    ON ARTL.ARCo = ARTH.ARCo
    AND ARTL.Mth = ARTH.Mth
    AND ARTL.ARTrans = ARTH.ARTrans
WHERE ARTL.ARCo = @ARCo
    AND ARTL.ApplyMth = @ApplyMth
    AND ARTL.ApplyTrans = @ApplyTrans
GROUP BY ARTH.TransDate, ARTH.ARTransType, ARTH.CheckNo, ARTH.Description, ARTH.Mth, ARTH.ARTrans
ORDER BY ARTH.TransDate, ARTH.Mth, ARTH.ARTrans
