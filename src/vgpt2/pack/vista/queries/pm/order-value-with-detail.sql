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
