/*
title: Subcontract detail of a project not interfaced
grain: one subcontract line
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What subcontract changes have not been sent to accounting?
  - PM subcontract detail not interfaced
  - uninterfaced sub detail
  - Subcontract lines of a project without an interface date, with vendor, phase and amount.
  - what sub stuff hasnt hit the books
*/
SELECT PMSL.SL, PMSL.SLItem, PMSL.SubCO, APVM.Name, PMSL.Phase, PMSL.CostType, PMSL.SLItemDescription, PMSL.Amount
FROM PMSL WITH (NOLOCK)
LEFT JOIN APVM WITH (NOLOCK)
    ON PMSL.VendorGroup = APVM.VendorGroup
    AND PMSL.Vendor = APVM.Vendor
WHERE PMSL.PMCo = @PMCo
    AND PMSL.Project = @Project
    AND PMSL.InterfaceDate IS NULL
ORDER BY PMSL.SL, PMSL.SLItem, PMSL.Seq
