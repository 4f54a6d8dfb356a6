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
  - Sub lines on 22-4410 never pushed into job cost
  - Committed cost looks 300,000 short on the garage; give any agreement line lacking a transfer, with sub's name, code, wording and dollars.
  - sub lines stuck in PM, 1001-
  - Sub lines awaiting transfer sorted by agreement, with vendor, cost code, what it's for, money
  - SL detail no intface dt job 22-4410
  - What did the project people enter about outside companies' contracts here that bookkeeping hasn't received?
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
