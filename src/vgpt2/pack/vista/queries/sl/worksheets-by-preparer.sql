/*
title: Worksheets in work by preparer with total and retainage
grain: one worksheet
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Who is preparing which subcontractor billings right now, and what do they come to?
  - Open worksheets by user with vendor, contract value, this total and retainage
  - Full name of the preparer, subcontract, vendor, current cost, invoiced so far, total of this worksheet and retainage, one line per worksheet not flagged ready.
  - worksheets per person
  - whos still sitting on there sub worksheets
  - Billings of trades that people have begun and not handed in
  - I need to chase the engineers about unfinished pay apps before the 25th.
  - who among us has unreleased trade applications, and what each one totals
  - The 25th is the cutoff for the bank draw, and I'll walk from desk to desk, so name the engineer, the trade, the agreement's worth, billing to date, and this application.
  - unfinished sub apps, whose
  - grouped by full name of the colleague, agreement and title, the trade by name, its worth, charged up to now, this total and what's kept back, not released ones only
  - SL wkshts rdy=N by usr
  - Which of my coworkers have begun paperwork to pay a hired firm and not finished it?
*/
SELECT DDUP.FullName, SLWH.UserName, SLWH.SL, SLWH.Description, APVM.Name, SLWHInvoiceTotals.CurCost,
    SLWHInvoiceTotals.InvCost, SLWHInvoiceTotals.Total, SLWHInvoiceTotals.Retainage
FROM SLWH WITH (NOLOCK)
JOIN SLWHInvoiceTotals WITH (NOLOCK)
    ON SLWH.SLCo = SLWHInvoiceTotals.SLCo
    AND SLWH.UserName = SLWHInvoiceTotals.UserName
    AND SLWH.SL = SLWHInvoiceTotals.SL
LEFT JOIN DDUP WITH (NOLOCK)
    ON SLWH.UserName = DDUP.VPUserName
LEFT JOIN APVM WITH (NOLOCK)
    ON SLWH.VendorGroup = APVM.VendorGroup
    AND SLWH.Vendor = APVM.Vendor
WHERE SLWH.SLCo = @SLCo
    AND SLWH.ReadyYN = 'N'
ORDER BY SLWH.UserName, SLWH.SL
