/*
title: Purchase order value with project detail not interfaced
grain: one purchase order
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What do the purchase orders on this job come to when lines not sent to accounting are counted in?
  - PO totals with amounts still in project management, one job
  - Purchase order, description, vendor, status, value in accounting, amount in project management, original and current total.
  - po value all in
  - how much have i really ordered on 1001-, incl whats not pushed over yet
  - Full commitment to suppliers on the project, booked plus coming
  - Which vendor's buy is larger than the ledger believes?
  - Full worth of every PO on 22-4410, booked plus lines still on the project side
  - The bank wants total commitments to suppliers for the lab including what hasn't been posted, so per order give the seller's name, booked dollars, unbooked dollars, original and present totals.
  - PO totals incl unposted, job 1001-
  - Each PO of the job with supplier's name and status, booked total, amount not transferred, original and present totals
  - po $ acctg + pm side combind, 22-4410
  - For each purchase on this building, what does it come to altogether if we add what bookkeeping hasn't seen?
*/
SELECT POHD.PO, POHD.Description, APVM.Name, POHD.Status, PMPOTotal.POTotal, PMPOTotal.PMPOAmt,
    PMPOTotal.TotalOrigPO, PMPOTotal.TotalCurrPO
FROM POHD WITH (NOLOCK)
JOIN PMPOTotal WITH (NOLOCK)
    ON POHD.POCo = PMPOTotal.POCo
    AND POHD.PO = PMPOTotal.PO
LEFT JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.JCCo = @PMCo
    AND POHD.Job = @Project
ORDER BY POHD.PO
