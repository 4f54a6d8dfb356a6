/*
title: Subcontract change orders ready for accounting and not interfaced
grain: one subcontract change order
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which subcontract change orders has the project team released that have not made it to the ledger?
  - SCOs flagged ready for accounting with amount still to interface
  - Project, project description, subcontract, change number, description, vendor, date approved, approved by and amount not interfaced.
  - sco ready to post
  - sub changes we said go on but there still not in acctg
  - What should come over in tonight's interface for trades' modifications?
  - Paper with the trade is approved, but his balance has not moved; find such cases.
*/
SELECT PMSubcontractCO.Project, JCJM.Description AS ProjectDescription, PMSubcontractCO.SL, PMSubcontractCO.SubCO,
    PMSubcontractCO.Description, APVM.Name, PMSubcontractCO.DateApproved, PMSubcontractCO.ApprovedBy,
    SUM(PMSL.Amount) AS Amount
FROM PMSubcontractCO WITH (NOLOCK)
JOIN PMSL WITH (NOLOCK)
    ON PMSubcontractCO.PMCo = PMSL.PMCo
    AND PMSubcontractCO.Project = PMSL.Project
    AND PMSubcontractCO.SLCo = PMSL.SLCo
    AND PMSubcontractCO.SL = PMSL.SL
    AND PMSubcontractCO.SubCO = PMSL.SubCO
JOIN JCJM WITH (NOLOCK)
    ON PMSubcontractCO.PMCo = JCJM.JCCo
    AND PMSubcontractCO.Project = JCJM.Job
LEFT JOIN APVM WITH (NOLOCK)
    ON PMSL.VendorGroup = APVM.VendorGroup
    AND PMSL.Vendor = APVM.Vendor
WHERE PMSubcontractCO.PMCo = @PMCo
    AND PMSubcontractCO.ReadyForAcctg = 'Y'
    AND PMSL.InterfaceDate IS NULL
GROUP BY PMSubcontractCO.Project, JCJM.Description, PMSubcontractCO.SL, PMSubcontractCO.SubCO,
    PMSubcontractCO.Description, APVM.Name, PMSubcontractCO.DateApproved, PMSubcontractCO.ApprovedBy
ORDER BY PMSubcontractCO.Project, PMSubcontractCO.SL, PMSubcontractCO.SubCO
