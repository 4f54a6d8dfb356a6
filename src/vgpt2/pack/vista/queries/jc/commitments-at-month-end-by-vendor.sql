/*
title: Job commitments still open at a month end by vendor with purchase orders and subcontracts apart and number of jobs
grain: one vendor
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2023-12-01}
asks:
  - Purchase obligations at December for the notes, what was committed to each vendor for jobs and not yet invoiced then.
  - Vendor, jobs, open on orders, open on subcontracts, total, as of the end of a month by posting month
  - commitments at year end
  - "The disclosure wants the firm obligations at the balance sheet date and not today's, and the order screens only show how things stand now, so take it from the job cost postings up to that month by supplier, orders and subs in their own columns, those at zero left out."
  - open comitments per vendor as of 12/23, PO and sub seperate
  - To whom were we bound at the end of the year, and for what amount?
  - Continental Steel had about 1.9 million to go at the end of June on three jobs
  - Amounts still promised to suppliers and subs for jobs when December ended
  - 'The financial statement note on purchase obligations needs December 31 figures: per vendor, open POs and open subcontracts apart, number of jobs'
  - yr-end obligations to subs n suppliers
  - Vendor's name, number of jobs, left on POs, left on subcontracts, total, largest first, at June's end
  - remain cmtd by vndr thru 12/23, PO/SL split
  - To which companies had we promised future payments at the end of the year, and how much?
*/
SELECT JCCD.Vendor, APVM.Name, COUNT(DISTINCT JCCD.Job) AS Jobs,
    SUM(CASE WHEN JCCD.PO IS NOT NULL THEN JCCD.RemainCmtdCost ELSE 0 END) AS OnOrders,
    SUM(CASE WHEN JCCD.SL IS NOT NULL THEN JCCD.RemainCmtdCost ELSE 0 END) AS OnSubcontracts,
    SUM(JCCD.RemainCmtdCost) AS Remaining
FROM JCCD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON JCCD.VendorGroup = APVM.VendorGroup
    AND JCCD.Vendor = APVM.Vendor
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth <= @ThroughMth
    AND (JCCD.PO IS NOT NULL OR JCCD.SL IS NOT NULL)
GROUP BY JCCD.Vendor, APVM.Name
HAVING SUM(JCCD.RemainCmtdCost) <> 0
ORDER BY Remaining DESC, JCCD.Vendor
