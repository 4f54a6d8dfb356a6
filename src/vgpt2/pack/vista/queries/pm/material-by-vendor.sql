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
