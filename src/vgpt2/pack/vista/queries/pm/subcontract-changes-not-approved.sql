/*
title: Subcontract change orders not approved with amount
grain: one subcontract change order
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which subcontract change orders are not signed yet?
  - Unapproved subcontract change orders with amounts
  - unsigned scos
  - Subcontract change orders of a project without an approval date with vendor and sum of the lines.
  - which sub cos havent come back signed
  - Sub changes on 22-4410 lacking an approval date, and their dollars
  - Summit Electric won't proceed until his papers are okayed; show for the lab all unapproved sub changes, sub's name, when mailed, sum of lines.
  - SCOs not okayed, job 1001-
  - Unokayed sub changes by agreement, sub's name, wording, mailed on, dollars summed
  - sub cos w no aprv dt 22-4410 $
  - On this building, which alterations of outside companies' contracts hasn't anybody approved yet?
*/
SELECT PMSubcontractCO.SL, PMSubcontractCO.SubCO, PMSubcontractCO.Description, APVM.Name, PMSubcontractCO.DateSent,
    SUM(PMSL.Amount) AS Amount
FROM PMSubcontractCO WITH (NOLOCK)
JOIN PMSL WITH (NOLOCK)
    ON PMSubcontractCO.PMCo = PMSL.PMCo
    AND PMSubcontractCO.Project = PMSL.Project
    AND PMSubcontractCO.SLCo = PMSL.SLCo
    AND PMSubcontractCO.SL = PMSL.SL
    AND PMSubcontractCO.SubCO = PMSL.SubCO
LEFT JOIN APVM WITH (NOLOCK)
    ON PMSL.VendorGroup = APVM.VendorGroup
    AND PMSL.Vendor = APVM.Vendor
WHERE PMSubcontractCO.PMCo = @PMCo
    AND PMSubcontractCO.Project = @Project
    AND PMSubcontractCO.DateApproved IS NULL
GROUP BY PMSubcontractCO.SL, PMSubcontractCO.SubCO, PMSubcontractCO.Description, APVM.Name, PMSubcontractCO.DateSent
ORDER BY PMSubcontractCO.SL, PMSubcontractCO.SubCO
