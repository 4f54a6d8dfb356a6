/*
title: Purchase order material of a project by vendor
grain: one vendor
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Who supplies the material on this project?
  - Material detail totalled by vendor
  - material by supplier
  - Purchase order material lines of a project by vendor with amount and how much is interfaced.
  - how much are we buying from each supplier on my job
  - Split the planned PO materials on 22-4410 among sellers, and what's already transferred
  - The owner wants local suppliers, so for the firehouse add up purchase-order materials by seller's name with dollars and the part already sent over to accounting.
  - PO stuff per supplier, job 1001-
  - Priciest supplier on top by name, number of PO material lines, dollars, part already transferred
  - matl $ by vendr on the firehouse, po lines only, how much intfaced
  - From which companies are we getting goods for this building, and for how much each?
*/
SELECT PMMF.Vendor, APVM.Name, COUNT(*) AS Lines, SUM(PMMF.Amount) AS Amount,
    SUM(CASE WHEN PMMF.InterfaceDate IS NOT NULL THEN PMMF.Amount ELSE 0 END) AS Interfaced
FROM PMMF WITH (NOLOCK)
LEFT JOIN APVM WITH (NOLOCK)
    ON PMMF.VendorGroup = APVM.VendorGroup
    AND PMMF.Vendor = APVM.Vendor
WHERE PMMF.PMCo = @PMCo
    AND PMMF.Project = @Project
    AND PMMF.MaterialOption = 'P'
GROUP BY PMMF.Vendor, APVM.Name
ORDER BY Amount DESC, PMMF.Vendor
