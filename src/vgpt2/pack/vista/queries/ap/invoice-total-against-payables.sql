/*
title: Invoices whose payable amounts do not add up to the invoice total
grain: one invoice
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which invoices have payable amounts that differ from the invoice total?
  - Check invoice totals against their payable detail
  - invoices that dont foot
  - Invoices of a range of months with total, sum of payable amounts and difference where the two differ.
  - header total dosnt match the detail
  - Where does a bill's header amount disagree with its payable pieces?
  - Subledger tie-out is off 430 after the conversion; test january to june for bills where the pieces don't sum to the header, and by how much
  - bills out of foot
  - Bills whose pieces don't foot, period, transaction, supplier, bill number, header amount, sum of pieces, gap, in period order
  - hdr vs dtl amt mismatch on ap inv's 2024
  - Do the parts of every recorded bill add up to its overall amount, and which ones don't?
*/
SELECT APTH.Mth, APTH.APTrans, APTH.Vendor, APTH.APRef, APTH.InvTotal, brvAPTotalAPTDAmt.APTDTotalAmt,
    APTH.InvTotal - brvAPTotalAPTDAmt.APTDTotalAmt AS Difference
FROM APTH WITH (NOLOCK)
JOIN brvAPTotalAPTDAmt WITH (NOLOCK)
    ON APTH.APCo = brvAPTotalAPTDAmt.APCo
    AND APTH.Mth = brvAPTotalAPTDAmt.Mth
    AND APTH.APTrans = brvAPTotalAPTDAmt.APTrans
WHERE APTH.APCo = @APCo
    AND APTH.Mth BETWEEN @BeginMth AND @EndMth
    AND APTH.InvTotal <> brvAPTotalAPTDAmt.APTDTotalAmt
ORDER BY APTH.Mth, APTH.APTrans
